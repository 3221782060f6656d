import { useCallback } from 'react'
import type { Voisins } from '#/analysis/voisins/voisins.ts'
import type { Loadable } from '#/datasets/loadable.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { useAnalyse, useReponse } from '../parts/analyse.ts'

export type VoisinageProps = { territoire: Territoire; couche: CoucheId; parmi: CoucheId }

/** Neighbours of a territory in a couche. */
export function useVoisins({ territoire, couche, parmi }: VoisinageProps): Loadable<Voisins> {
  const analyse = useAnalyse()
  const { code } = territoire
  const load = useCallback(
    () => analyse.neighbours({ a: { couche, code }, couche: parmi }),
    [analyse, couche, code, parmi],
  )
  return useReponse(load)
}
