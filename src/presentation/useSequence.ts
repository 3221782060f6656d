import { useCallback, useContext } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Loadable } from '#/datasets/loadable.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { Result } from '#/domain/finding.ts'
import type { Sequence } from '#/domain/sequence.ts'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { useAppStore } from '#/store/appStore.ts'
import { SEQUENCE_RECUE } from '#/store/sequences.slice.ts'
import { writeTouteFaite } from './modeles/toutesFaites.ts'

/** The sequence of an id: received by link, the reader's own, or ready-made. */
export function useSequence(id: string): Loadable<Sequence> {
  const own = useAppStore((state) =>
    id === SEQUENCE_RECUE ? state.recue : (state.sequences.find((one) => one.id === id) ?? null),
  )
  const given = useContext(DatasetsContext)
  const analyse = useContext(AnalyseContext)
  const load = useCallback(async (): Promise<Result<Sequence>> => {
    if (own !== null) return { ok: true, value: own }
    const made = given && (await writeTouteFaite(id, { ...given, analyse }))
    return made ?? { ok: false, findings: [unknown(id)] }
  }, [own, id, given, analyse])
  return useLoadable(load)
}

function unknown(id: string) {
  const message =
    id === SEQUENCE_RECUE
      ? 'Le lien ne porte plus de séquence\u202f: il a peut-être été coupé en chemin.'
      : `La séquence «\u202f${id}\u202f» n’est pas sur cet appareil\u202f; un fichier .lisiere.json ou un lien la porterait.`
  return { code: 'sequence-inconnue', gravite: 'error' as const, message }
}
