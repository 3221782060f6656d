import { useCallback, useContext } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Loadable } from '#/datasets/loadable.ts'
import { useSuivi } from '#/datasets/useSuivi.ts'
import type { Result } from '#/domain/finding.ts'
import type { Sequence } from '#/domain/sequence.ts'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { useAppStore } from '#/store/appStore.ts'
import { SEQUENCE_RECUE } from '#/store/sequences.slice.ts'
import type { Sources } from './modeles/ressources.ts'
import { type Ebauche, followTouteFaite } from './modeles/toutesFaites.ts'

const RIEN: ReadonlySet<string> = new Set()

/**
 * The sequence of an id: received by link, the reader's own, or ready-made. Shown as soon
 * as its steps are known, words still missing here and there.
 */
export function useEbauche(id: string): Loadable<Ebauche> {
  const own = useAppStore((state) =>
    id === SEQUENCE_RECUE ? state.recue : (state.sequences.find((one) => one.id === id) ?? null),
  )
  const given = useContext(DatasetsContext)
  const analyse = useContext(AnalyseContext)
  const follow = useCallback(
    () =>
      own === null
        ? followOrRefuse(id, given && { ...given, analyse })
        : once({ sequence: own, attendues: RIEN }),
    [own, id, given, analyse],
  )
  return useSuivi(follow)
}

/** The same, once every step has its words. */
export function useSequence(id: string): Loadable<Sequence> {
  const ebauche = useEbauche(id)
  if (ebauche.status !== 'ready') return ebauche
  if (ebauche.value.attendues.size > 0) return { status: 'loading' }
  return { status: 'ready', value: ebauche.value.sequence }
}

async function* once<T>(value: T): AsyncGenerator<Result<T>> {
  yield { ok: true, value }
}

async function* followOrRefuse(
  id: string,
  sources: Sources | null,
): AsyncGenerator<Result<Ebauche>> {
  let isKnown = false
  for await (const ebauche of sources ? followTouteFaite(id, sources) : []) {
    isKnown = true
    yield ebauche
  }
  if (!isKnown) yield { ok: false, findings: [unknown(id)] }
}

function unknown(id: string) {
  const message =
    id === SEQUENCE_RECUE
      ? 'Le lien ne porte plus de séquence\u202f: il a peut-être été coupé en chemin.'
      : `La séquence «\u202f${id}\u202f» n’est pas sur cet appareil\u202f; un fichier .lisiere.json ou un lien la porterait.`
  return { code: 'sequence-inconnue', gravite: 'error' as const, message }
}
