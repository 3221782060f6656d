import { loadContenu } from '#/content/chargements.ts'
import { buildLexique, type Lexique } from '#/content/segments.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { Result } from '#/domain/finding.ts'

let reading: Promise<Result<Lexique>> | undefined

/** Names and acronyms to recognise in the texts; null until they are read, and if they cannot be. */
export function useLexique(): Lexique | null {
  const lexique = useLoadable(readOnce)
  return lexique.status === 'ready' ? lexique.value : null
}

function readOnce(): Promise<Result<Lexique>> {
  reading ??= readLexique()
  return reading
}

async function readLexique(): Promise<Result<Lexique>> {
  const [lieux, acteurs, clusters, glossaire] = await Promise.all([
    loadContenu('lieux'),
    loadContenu('acteurs'),
    loadContenu('clusters'),
    loadContenu('glossaire'),
  ])
  // A missing list only leaves its names unmarked in the texts.
  return {
    ok: true,
    value: buildLexique({
      lieux: lieux.ok ? lieux.value : [],
      acteurs: acteurs.ok ? acteurs.value : [],
      clusters: clusters.ok ? clusters.value : [],
      glossaire: glossaire.ok ? glossaire.value : [],
    }),
  }
}
