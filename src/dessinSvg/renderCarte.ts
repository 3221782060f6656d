import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { calque, el, type NoeudSvg } from './noeud.ts'
import { nomCouche } from './nomsCouches.ts'
import { createProjection } from './projection.ts'
import type { Rendu } from './rendu.ts'
import { renderCircle } from './renduPoints.ts'
import { renderFill, renderLine } from './renduSurfaces.ts'
import { renderSymbol } from './renduSymboles.ts'
import { isInZoom } from './scene/loadSources.ts'
import type { Scene } from './scene/scene.ts'
import { signesOf } from './signes/signes.ts'
import { evaluate } from './style/evaluate.ts'
import { type Boite, createOccupation, type Occupation } from './texte/collisions.ts'
import { createTrace } from './trace/createTrace.ts'

export type Carte = {
  /** Named groups, bottom to top, in pixels of the frame. */
  calques: readonly NoeudSvg[]
  /** Patterns and paths they refer to. */
  definitions: readonly NoeudSvg[]
}

export type OptionsCarte = {
  /** Places where no name may go. */
  reserves?: readonly Boite[]
  /** Grid of the coordinates, in pixels: finer for a large print, coarser for a thumbnail. */
  pasPx?: number
}

/** Half a pixel: finer than the eye follows, and a third of the weight of a tenth. */
const PAS_PX = 0.5

/**
 * The map of a scene as vectors. Pure: same scene, same drawing.
 *
 * @param donnees features of each source; a source that is absent is not drawn
 */
export function renderCarte(
  scene: Scene,
  donnees: ReadonlyMap<string, FeatureCollection>,
  { reserves = [], pasPx = PAS_PX }: OptionsCarte = {},
): Carte {
  const projection = createProjection(scene.vue, scene.taille)
  const shown = scene.couches.filter((couche) => isInZoom(couche, scene.vue.zoom))
  const rendu: Rendu = {
    taille: scene.taille,
    zoom: scene.vue.zoom,
    projection,
    trace: createTrace(projection, scene.taille, pasPx),
    signes: signesOf(scene.palette),
    donnees,
    etats: scene.etats,
    definitions: new Map(),
  }
  const occupation = createOccupation(reserves)
  const drawn = new Map<string, NoeudSvg[]>()
  // From the top down: names are placed in this order, and shapes do not mind.
  for (const couche of shown.toReversed()) drawn.set(couche.id, render(couche, rendu, occupation))
  return { calques: group(shown, drawn), definitions: [...rendu.definitions.values()] }
}

function render(couche: LayerSpecification, rendu: Rendu, occupation: Occupation): NoeudSvg[] {
  switch (couche.type) {
    case 'background':
      return [background(couche, rendu)]
    case 'fill':
      return renderFill(couche, rendu)
    case 'line':
      return renderLine(couche, rendu)
    case 'circle':
      return renderCircle(couche, rendu)
    case 'symbol':
      return renderSymbol(couche, rendu, occupation)
    default:
      throw new Error(`A layer of type « ${couche.type} » cannot be drawn as vectors`)
  }
}

function background(couche: LayerSpecification, { taille, zoom }: Rendu): NoeudSvg {
  const color = (couche.paint as Record<string, unknown>)['background-color']
  const fill = String(evaluate(color, { zoom, proprietes: {}, etat: {} }))
  return el('rect', { width: taille.width, height: taille.height, fill })
}

/** Neighbours of the same name share a group; a name that comes back gets a number. */
function group(
  couches: readonly LayerSpecification[],
  drawn: ReadonlyMap<string, NoeudSvg[]>,
): NoeudSvg[] {
  const groups: { id: string; nom: string; noeuds: NoeudSvg[] }[] = []
  for (const couche of couches) {
    const noeuds = drawn.get(couche.id) ?? []
    if (noeuds.length === 0) continue
    const { id, nom } = nomCouche(couche)
    const last = groups.at(-1)
    if (last?.id === id) last.noeuds.push(...noeuds)
    else groups.push({ id, nom, noeuds: [...noeuds] })
  }
  const seen = new Map<string, number>()
  return groups.map(({ id, nom, noeuds }) => {
    const rank = (seen.get(id) ?? 0) + 1
    seen.set(id, rank)
    return calque(rank === 1 ? id : `${id}-${rank}`, nom, noeuds)
  })
}
