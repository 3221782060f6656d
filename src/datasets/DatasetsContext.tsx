import { createContext, useCallback, useContext } from 'react'
import type { ClustersFile } from '#/domain/clusterFrance.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { ChiffresFile, CommunesChiffresFile, Manifest } from '#/domain/geoFiles.ts'
import type { Catalogue } from './catalogue.ts'
import type { CommuneTable } from './communeTable.ts'
import type { Datasets } from './datasets.ts'
import type { Loadable } from './loadable.ts'
import { useLoadable } from './useLoadable.ts'

/** The catalogue is loaded before anything is mounted; the rest comes on first use. */
export type DatasetsValue = { datasets: Datasets; catalogue: Catalogue }

export const DatasetsContext = createContext<DatasetsValue | null>(null)

function useDatasetsValue(): DatasetsValue {
  const value = useContext(DatasetsContext)
  if (value === null) throw new Error('A dataset hook is used outside DatasetsContext')
  return value
}

/** The files themselves, for what follows several at once. */
export function useDatasets(): Datasets {
  return useDatasetsValue().datasets
}

/** Territories of every couche but communes. */
export function useCatalogue(): Catalogue {
  return useDatasetsValue().catalogue
}

/** Sources, vintages and licences. */
export function useManifest(): Loadable<Manifest> {
  return useLoadable(useDatasetsValue().datasets.manifest)
}

/** The commune table. */
export function useCommunes(): Loadable<CommuneTable> {
  return useLoadable(useDatasetsValue().datasets.communes)
}

/** INSEE figures and classes of every commune polygon. */
export function useCommunesChiffres(): Loadable<CommunesChiffresFile> {
  return useLoadable(useDatasetsValue().datasets.communesChiffres)
}

/** The clusters of our tables of France. */
export function useClusters(): Loadable<ClustersFile> {
  return useLoadable(useDatasetsValue().datasets.clusters)
}

/** INSEE figures of every territory of a couche; `loading` while the couche is null. */
export function useChiffres(couche: CoucheId | null): Loadable<ChiffresFile> {
  const { datasets } = useDatasetsValue()
  const load = useCallback(
    () => (couche === null ? new Promise<never>(() => {}) : datasets.chiffres(couche)),
    [datasets, couche],
  )
  return useLoadable(load)
}
