import { useCallback } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { REGIONS_OUTRE_MER } from '#/domain/clusterFrance.ts'

/** Names of régions by code, overseas ones included; the code itself when it is unknown. */
export function useNomRegion(): (code: string) => string {
  const catalogue = useCatalogue()
  return useCallback(
    (code) => catalogue.find(`region:${code}`, 'actuel')?.nom ?? REGIONS_OUTRE_MER[code] ?? code,
    [catalogue],
  )
}
