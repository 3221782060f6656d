import { el, type NoeudSvg, serialize } from './noeud.ts'
import type { Taille } from './projection.ts'
import type { Carte } from './renderCarte.ts'

export type TextesDocument = {
  /** Short title, read first. */
  titre: string
  /** What the map shows, for who does not see it. */
  description: string
}

/**
 * A whole SVG file: root, title, description, definitions, content.
 *
 * @param tailles the sheet that was drawn, and the size of the file
 */
export function renderDocument(
  { taille, sortie }: { taille: Taille; sortie: Taille },
  { titre, description }: TextesDocument,
  contenu: { definitions: readonly NoeudSvg[]; noeuds: readonly NoeudSvg[] },
): string {
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width: sortie.width,
      height: sortie.height,
      viewBox: `0 0 ${taille.width} ${taille.height}`,
      role: 'img',
      lang: 'fr',
    },
    el('title', {}, titre),
    el('desc', {}, description),
    el('defs', {}, ...contenu.definitions),
    ...contenu.noeuds,
  )
  return serialize(root)
}

/** The map in a frame of its own, cut at its edges. */
export function cadrer(
  carte: Carte,
  taille: Taille,
  at: readonly [x: number, y: number] = [0, 0],
): { definitions: readonly NoeudSvg[]; noeud: NoeudSvg } {
  const cut = el(
    'clipPath',
    { id: 'cadre-carte' },
    el('rect', { width: taille.width, height: taille.height }),
  )
  return {
    definitions: [cut, ...carte.definitions],
    noeud: el(
      'g',
      {
        id: 'carte',
        'clip-path': 'url(#cadre-carte)',
        transform: at[0] === 0 && at[1] === 0 ? null : `translate(${at[0]} ${at[1]})`,
      },
      ...carte.calques,
    ),
  }
}
