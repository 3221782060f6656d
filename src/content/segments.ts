import type { ActeurId, NoeudId } from '#/domain/content/acteur.ts'
import type { Sigle } from '#/domain/content/glossaire.ts'

/** A piece of text: plain, the name of something one can go to, or an acronym. */
export type Segment =
  | { kind: 'texte'; texte: string }
  | { kind: 'noeud'; texte: string; id: NoeudId }
  | { kind: 'sigle'; texte: string; sigle: Sigle }

/** Names to find in texts, longest first, compiled once. */
export type Lexique = { pattern: RegExp; cibles: Map<string, Cible> }

type Cible = { kind: 'noeud'; id: NoeudId } | { kind: 'sigle'; sigle: Sigle }

/** What {@link buildLexique} reads; any list may be empty. */
export type SourcesLexique = {
  lieux: readonly { nom: string; id: NoeudId }[]
  acteurs: readonly { id: ActeurId; nom: string; autresNoms: readonly string[] }[]
  clusters: readonly { id: string; nom: string; autresNoms: readonly string[] }[]
  glossaire: readonly Sigle[]
}

/**
 * Builds the lexicon from places, actors, clusters and acronyms. When a name is in
 * two lists, the first of that order wins: « OZON » is a cluster before a word. A
 * programme that is an acronym stays an acronym: its definition is what one wants.
 */
export function buildLexique({ lieux, acteurs, clusters, glossaire }: SourcesLexique): Lexique {
  const cibles = new Map<string, Cible>()
  const add = (nom: string, cible: Cible) => {
    if (nom.length > 1 && !cibles.has(nom)) cibles.set(nom, cible)
  }
  const sigles = new Set(glossaire.flatMap((entree) => [entree.sigle, ...entree.variantes]))
  for (const { nom, id } of lieux) add(nom, { kind: 'noeud', id })
  for (const { nom, autresNoms, id } of clusters) {
    for (const name of [nom, ...autresNoms]) add(name, { kind: 'noeud', id: `cluster:${id}` })
  }
  for (const { nom, autresNoms, id } of acteurs) {
    for (const name of [nom, ...autresNoms]) {
      if (!sigles.has(name)) add(name, { kind: 'noeud', id })
    }
  }
  for (const entree of glossaire) {
    for (const name of [entree.sigle, ...entree.variantes]) {
      add(name, { kind: 'sigle', sigle: entree })
    }
  }
  const names = [...cibles.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp)
  // A name ends where letters, digits and hyphens end: « Tarn » is not in « Tarn-et-Garonne ».
  const source = names.length === 0 ? '(?!)' : names.join('|')
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'gu'),
    cibles,
  }
}

/**
 * Cuts a text where the lexicon knows a name. The pieces, put end to end, give the
 * text back exactly; an empty text gives no piece.
 */
export function cutSegments(texte: string, lexique: Lexique): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const match of texte.matchAll(lexique.pattern)) {
    const cible = lexique.cibles.get(match[0])
    if (cible === undefined) continue
    if (match.index > start)
      segments.push({ kind: 'texte', texte: texte.slice(start, match.index) })
    segments.push({ ...cible, texte: match[0] })
    start = match.index + match[0].length
  }
  if (start < texte.length) segments.push({ kind: 'texte', texte: texte.slice(start) })
  return segments
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
