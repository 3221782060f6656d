import { FONT_TEXTE } from '#/layers/fonts.ts'
import type { Palette } from '#/layers/palette.ts'
import { calque, el, type NoeudSvg, round } from '../noeud.ts'
import type { Boite } from '../texte/collisions.ts'
import { widthOf } from '../texte/mesure.ts'
import { attributsPolice, policeOf } from '../texte/police.ts'
import type { Zone } from './planPlanche.ts'

/** Longest scale bar, in pixels. */
const LONGUEUR_MAX = 120
const CORPS = 11
const BORD = 12

export type Barre = { metres: number; px: number; label: string }

/** The longest round length that fits: 1, 2 or 5 times a power of ten. */
export function barreOf(metersPerPixel: number, maxPx: number = LONGUEUR_MAX): Barre {
  const most = metersPerPixel * maxPx
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2].find((times) => times * power <= most) ?? 1) * power
  const label =
    metres >= 1000
      ? `${(metres / 1000).toLocaleString('fr')}\u202fkm`
      : `${metres.toLocaleString('fr')}\u202fm`
  return { metres, px: metres / metersPerPixel, label }
}

/** The bar at the bottom left of the map, on a plate of its own, and the room it takes. */
export function dessinerEchelle(
  metersPerPixel: number,
  carte: Zone,
  { encre, halo }: Palette,
): { noeud: NoeudSvg; boite: Boite } {
  const { px, label } = barreOf(metersPerPixel, Math.min(LONGUEUR_MAX, carte.width / 3))
  const police = policeOf(FONT_TEXTE)
  const width = px + 14 + widthOf(label, police.face, CORPS) + 14
  const [x, y] = [BORD, carte.height - BORD - 22]
  const noeud = calque('echelle', 'Échelle', [
    el(
      'g',
      { transform: `translate(${carte.x + x} ${carte.y + y})` },
      el('rect', { width, height: 22, fill: halo, 'fill-opacity': 0.86 }),
      el('path', {
        d: `M8 9v5h${round(px)}v-5`,
        fill: 'none',
        stroke: encre,
        'stroke-width': 1.3,
      }),
      el(
        'text',
        { x: px + 16, y: 15, 'font-size': CORPS, fill: encre, ...attributsPolice(police) },
        label,
      ),
    ),
  ])
  return { noeud, boite: [x, y, x + width, y + 22] }
}

/** A needle at the top right: the map never turns, but paper does. */
export function dessinerNord(
  carte: Zone,
  { encre, halo }: Palette,
): { noeud: NoeudSvg; boite: Boite } {
  const [x, y] = [carte.width - BORD - 22, BORD]
  const police = policeOf(FONT_TEXTE)
  const noeud = calque('nord', 'Nord', [
    el(
      'g',
      { transform: `translate(${carte.x + x} ${carte.y + y})` },
      el('rect', { width: 22, height: 36, fill: halo, 'fill-opacity': 0.86 }),
      el('path', { d: 'M11 15 16 33 11 29.5 6 33Z', fill: encre }),
      el(
        'text',
        {
          x: 11,
          y: 12,
          'font-size': CORPS,
          'text-anchor': 'middle',
          fill: encre,
          ...attributsPolice(police),
          'font-weight': 700,
        },
        'N',
      ),
    ),
  ])
  return { noeud, boite: [x, y, x + 22, y + 36] }
}
