import { useCallback } from 'react'
import { loadMonographie } from '#/content/chargements.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import { useLoadable } from '#/datasets/useLoadable.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { TerritoireId } from '#/domain/territoire.ts'

/** The monograph of one Pays; null when nobody wrote it. */
export function useMonographie(id: TerritoireId): Loadable<Monographie | null> {
  const load = useCallback(() => loadMonographie(id), [id])
  return useLoadable(load)
}
