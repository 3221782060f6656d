import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import type { ContenuUnique, FichierUnique } from '#/content/fichiers.ts'
import { identites } from '#/content/identites.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'

/** The files whose text is searched, beside identities and monographs. */
const FICHIERS = [
  'clusters',
  'acteurs',
  'liens',
  'contexte',
  'enquete',
  'enseignements',
  'experts',
  'glossaire',
  'formes',
  'typologie',
] as const satisfies readonly FichierUnique[]

type FichierCherche = (typeof FICHIERS)[number]

/** Everything written. A file that could not be read is absent: the rest is still found. */
export type SourcesTexte = {
  pays: readonly PaysIdentite[]
  monographies: readonly Monographie[]
} & { [F in FichierCherche]?: ContenuUnique<F> }

/** Reads every text of `data/`. Never rejects. */
export async function loadSources(): Promise<SourcesTexte> {
  const { monographies } = await loadMonographies()
  const sources: SourcesTexte = {
    pays: [...identites().pays.values()],
    monographies: [...monographies.values()],
  }
  const add = async <F extends FichierCherche>(nom: F) => {
    const result = await loadContenu(nom)
    if (result.ok) Object.assign(sources, { [nom]: result.value })
  }
  await Promise.all(FICHIERS.map(add))
  return sources
}
