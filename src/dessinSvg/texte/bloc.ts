import { el, type NoeudSvg } from '../noeud.ts'
import { type Ancre, sensOf } from './ancres.ts'
import type { Boite } from './collisions.ts'
import { widthOf, wrap } from './mesure.ts'
import { attributsPolice, type Police } from './police.ts'

/** A name ready to be placed: its lines and its size, not its place. */
export type Bloc = {
  lignes: readonly string[]
  police: Police
  size: number
  /** In ems. */
  interligne: number
  lettrageEm: number
  width: number
  height: number
}

export type Encre = {
  couleur: string
  opacite: number
  halo: string | null
  haloWidth: number
}

/** Baseline under the middle of a line, in ems: half the height of capitals. */
const LIGNE_DE_BASE = 0.33

/** Cuts and measures a name. */
export function createBloc(
  text: string,
  style: {
    police: Police
    size: number
    maxWidthEm: number
    interligne: number
    lettrageEm: number
  },
): Bloc {
  const { police, size, maxWidthEm, interligne, lettrageEm } = style
  const { face } = police
  const lignes = wrap(text, {
    face,
    size,
    maxWidth: maxWidthEm * size,
    letterSpacingEm: lettrageEm,
  })
  const width = Math.max(0, ...lignes.map((ligne) => widthOf(ligne, face, size, lettrageEm)))
  const height = lignes.length * interligne * size
  return { lignes, police, size, interligne, lettrageEm, width, height }
}

/** Box of a block whose anchor stands at a point. */
export function boiteOf(
  { width, height }: Bloc,
  [x, y]: readonly [number, number],
  { nom, decalage }: Ancre,
): Boite {
  const [sx, sy] = sensOf(nom)
  const left = x + decalage[0] + ((sx - 1) / 2) * width
  const top = y + decalage[1] + ((sy - 1) / 2) * height
  return [left, top, left + width, top + height]
}

/** The text in its box: one `<text>`, a `<tspan>` a line, and its halo painted under it. */
export function dessinerBloc(bloc: Bloc, boite: Boite, ancre: Ancre, encre: Encre): NoeudSvg {
  const { lignes, size, interligne } = bloc
  const [sx] = sensOf(ancre.nom)
  const x = sx > 0 ? boite[0] : sx < 0 ? boite[2] : (boite[0] + boite[2]) / 2
  const first = boite[1] + (interligne / 2 + LIGNE_DE_BASE) * size
  const at = (row: number) => px(first + row * interligne * size)
  const attributs = {
    ...attributsTexte(bloc, encre),
    'text-anchor': sx > 0 ? null : sx < 0 ? 'end' : 'middle',
  }
  if (lignes.length === 1) return el('text', { ...attributs, x: px(x), y: at(0) }, lignes[0] ?? '')
  return el(
    'text',
    attributs,
    // The space keeps words apart for who copies or hears the name.
    ...lignes.map((ligne, row) =>
      el('tspan', { x: px(x), y: at(row) }, row < lignes.length - 1 ? `${ligne} ` : ligne),
    ),
  )
}

/** Face, size, colour and halo of a text. */
export function attributsTexte({ police, size, lettrageEm }: Bloc, encre: Encre) {
  return {
    ...attributsPolice(police),
    'font-size': px(size),
    'letter-spacing': lettrageEm === 0 ? null : px(lettrageEm * size),
    fill: encre.couleur,
    opacity: encre.opacite === 1 ? null : encre.opacite,
    ...(encre.halo === null || encre.haloWidth === 0
      ? {}
      : {
          stroke: encre.halo,
          'stroke-width': px(encre.haloWidth * 2),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
  }
}

const px = (value: number): number => Math.round(value * 10) / 10
