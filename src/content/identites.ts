import { type PaysIdentite, paysIdentiteSchema } from '#/domain/content/pays.ts'
import { type Typologie, typologieFileSchema } from '#/domain/content/typologie.ts'
import type { Finding } from '#/domain/finding.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { missingFinding, parseContent } from './parseContent.ts'

// Read as raw text, not as a JSON module: a misplaced comma must give a finding,
// not break the whole module graph.
const FILES = import.meta.glob<string>('/data/territoires/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const TYPOLOGIE = import.meta.glob<string>('/data/typologie.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** What the files of identity give: everything readable, and a finding for the rest. */
export type Identites = {
  pays: Map<TerritoireId, PaysIdentite>
  typologies: Typologie[]
  /** Sentence above the classes; empty when the file is unreadable. */
  introductionTypologie: string
  findings: Finding[]
}

/** Pure part of the loading, given the texts of the files by path. */
export function readIdentites(
  territoires: Record<string, string>,
  typologie: string | undefined,
): Identites {
  const findings: Finding[] = []
  const lus: PaysIdentite[] = []
  for (const [path, text] of Object.entries(territoires)) {
    const result = parseContent(path.replace(/^\//, ''), text, paysIdentiteSchema)
    if (result.ok) lus.push(result.value)
    else findings.push(...result.findings)
  }
  lus.sort((a, b) => rang(a) - rang(b) || a.nom.localeCompare(b.nom, 'fr'))
  const classes =
    typologie === undefined
      ? { ok: false as const, findings: [missingFinding('data/typologie.json')] }
      : parseContent('data/typologie.json', typologie, typologieFileSchema)
  if (!classes.ok) findings.push(...classes.findings)
  return {
    pays: new Map(lus.map((pays) => [pays.id, pays])),
    typologies: classes.ok ? classes.value.classes : [],
    introductionTypologie: classes.ok ? classes.value.introduction : '',
    findings,
  }
}

/** Order of the memento; territories without a page come last. */
function rang(pays: PaysIdentite): number {
  return pays.pages[0] ?? Number.POSITIVE_INFINITY
}

let cache: Identites | undefined

/** Every identity of `data/territoires`, read once, in the order of the memento. */
export function identites(): Identites {
  cache ??= readIdentites(FILES, TYPOLOGIE['/data/typologie.json'])
  return cache
}

/** The Pays by id, in the order of the memento. */
export function paysContenus(): Map<TerritoireId, PaysIdentite> {
  return identites().pays
}

/** The classes of the memento, A to D. */
export function typologies(): Typologie[] {
  return identites().typologies
}
