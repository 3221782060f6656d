import type { LayerSpecification } from 'maplibre-gl'
import type { NoeudSvg } from './noeud.ts'
import { type Entite, entitesOf, type Lecture, type Rendu } from './rendu.ts'
import { isNear, pixelOf } from './renduPoints.ts'
import { marque } from './signes/signes.ts'
import { type Ancre, ancresOf } from './texte/ancres.ts'
import { type Bloc, boiteOf, createBloc, dessinerBloc, type Encre } from './texte/bloc.ts'
import { type Boite, inflate, isInside, type Occupation } from './texte/collisions.ts'
import { placeAlongLine } from './texte/lelong.ts'
import { policeOf } from './texte/police.ts'

/**
 * Names and marks of one layer. The caller goes from the top layer down, as MapLibre does:
 * a name of an upper layer has its place before those below. Within a layer, the sort key,
 * then the order of the file.
 */
export function renderSymbol(
  couche: LayerSpecification,
  rendu: Rendu,
  occupation: Occupation,
): NoeudSvg[] {
  const entites = entitesOf(couche, rendu)
  const keyOf = ({ read }: Entite) => Number(read('symbol-sort-key', 0))
  const sorted = entites.toSorted((a, b) => keyOf(a) - keyOf(b))
  return sorted.flatMap((entite) => {
    if (entite.read('symbol-placement') === 'line') {
      return placeAlongLine(entite, blocOf(entite.read), encreOf(entite.read), rendu, occupation)
    }
    return renderPoint(entite, rendu, occupation)
  })
}

function renderPoint(entite: Entite, rendu: Rendu, occupation: Occupation): NoeudSvg[] {
  const { feature, read } = entite
  if (feature.geometry.type !== 'Point') return []
  const at = pixelOf(feature.geometry.coordinates, rendu)
  if (!isNear(at, 0, rendu)) return []
  const icon = iconOf(read, at, rendu)
  const bloc = blocOf(read)
  const canIconCross = read('icon-allow-overlap') === true
  if (icon !== null && !canIconCross && !occupation.isFree(icon.boite)) return []
  const found = bloc === null ? null : placeText(bloc, at, read, rendu, occupation)
  // Mark and name go together unless the layer says that one may do without the other.
  if (bloc !== null && found === null && !(icon !== null && read('text-optional') === true)) {
    return []
  }
  if (icon !== null && read('icon-ignore-placement') !== true) occupation.take(icon.boite)
  if (found !== null && read('text-ignore-placement') !== true) occupation.take(found.boite)
  return [
    ...(icon === null ? [] : [icon.noeud]),
    ...(bloc === null || found === null
      ? []
      : [dessinerBloc(bloc, found.texte, found.ancre, encreOf(read))]),
  ]
}

/** The first place where the name is free and whole, or null. */
function placeText(
  bloc: Bloc,
  at: readonly [number, number],
  read: Lecture,
  { taille }: Rendu,
  occupation: Occupation,
): { texte: Boite; boite: Boite; ancre: Ancre } | null {
  const padding = Number(read('text-padding', 2))
  const canCross = read('text-allow-overlap') === true
  for (const ancre of ancresOf(read, bloc.size)) {
    const texte = boiteOf(bloc, at, ancre)
    const boite = inflate(texte, padding)
    // A name cut by the frame is a mistake on paper.
    if (isInside(texte, taille) && (canCross || occupation.isFree(boite))) {
      return { texte, boite, ancre }
    }
  }
  return null
}

function iconOf(
  read: Lecture,
  at: readonly [number, number],
  { signes }: Rendu,
): { noeud: NoeudSvg; boite: Boite } | null {
  const signe = signes.get(String(read('icon-image', '')))
  const opacite = Number(read('icon-opacity', 1))
  if (signe === undefined || opacite === 0) return null
  const taille = Number(read('icon-size', 1))
  const [right = 0, down = 0] = read('icon-offset', [0, 0]) as number[]
  const place = [at[0] + right * taille, at[1] + down * taille] as const
  const half = (signe.cote * taille) / 2 + Number(read('icon-padding', 2))
  return {
    noeud: marque(signe, place, { taille, cap: Number(read('icon-rotate', 0)), opacite }),
    boite: [place[0] - half, place[1] - half, place[0] + half, place[1] + half],
  }
}

function blocOf(read: Lecture): Bloc | null {
  const text = String(read('text-field', '')).trim()
  if (text === '' || Number(read('text-opacity', 1)) === 0) return null
  const isUpper = read('text-transform') === 'uppercase'
  return createBloc(isUpper ? text.toLocaleUpperCase('fr') : text, {
    police: policeOf(read('text-font', []) as string[]),
    size: Number(read('text-size', 16)),
    maxWidthEm: Number(read('text-max-width', 10)),
    interligne: Number(read('text-line-height', 1.2)),
    lettrageEm: Number(read('text-letter-spacing', 0)),
  })
}

function encreOf(read: Lecture): Encre {
  const haloWidth = Number(read('text-halo-width', 0))
  return {
    couleur: String(read('text-color', '#000')),
    opacite: Number(read('text-opacity', 1)),
    halo: haloWidth > 0 ? String(read('text-halo-color', '#fff')) : null,
    haloWidth,
  }
}
