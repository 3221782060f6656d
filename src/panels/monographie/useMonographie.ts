import { useCallback } from 'react'
import { loadMonographie } from '#/content/chargements.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useResult } from '../parts/useContenu.ts'

/** The monograph of one Pays; null when nobody wrote it. */
export function useMonographie(id: TerritoireId): Loadable<Monographie | null> {
  const load = useCallback(() => loadMonographie(id), [id])
  return useResult(load)
}
