import { escapeXml } from '#/lib/escapeXml.ts'

/**
 * A node of the drawing: plain data, so that a worker can make it and a test can walk it.
 * Text is a string among the children; nothing here is ever read as markup.
 */
export type NoeudSvg = {
  nom: string
  attributs: Readonly<Record<string, string | number>>
  enfants: readonly (NoeudSvg | string)[]
}

type Attributs = Record<string, string | number | null | undefined>

/** Builds a node; attributes that are null or undefined are left out, numbers are rounded. */
export function el(
  nom: string,
  attributs: Attributs = {},
  ...enfants: readonly (NoeudSvg | string | null)[]
): NoeudSvg {
  const kept: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(attributs)) {
    if (value === null || value === undefined) continue
    kept[key] = typeof value === 'number' ? round(value) : value
  }
  return { nom, attributs: kept, enfants: enfants.filter((enfant) => enfant !== null) }
}

/** A group that an editor shows as a layer: Inkscape reads its own label, others read the id. */
export function calque(id: string, nom: string, enfants: readonly NoeudSvg[]): NoeudSvg {
  return el(
    'g',
    { id, 'data-nom': nom, 'inkscape:groupmode': 'layer', 'inkscape:label': nom },
    ...enfants,
  )
}

/** Hundredths of a pixel: no screen and no printer shows less. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The document as text. Every name and value is escaped, whatever it holds. */
export function serialize(noeud: NoeudSvg | string): string {
  if (typeof noeud === 'string') return escapeXml(noeud)
  const attributs = Object.entries(noeud.attributs)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  if (noeud.enfants.length === 0) return `<${noeud.nom}${attributs}/>`
  return `<${noeud.nom}${attributs}>${noeud.enfants.map(serialize).join('')}</${noeud.nom}>`
}
