import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import type { ChiffresFile, Manifest } from '#/domain/geoFiles.ts'
import type { Catalogue } from './catalogue.ts'
import type { CommuneTable } from './communeTable.ts'
import type { Datasets } from './datasets.ts'
import type { Loadable } from './loadable.ts'

/** The catalogue is loaded before anything is mounted; the rest comes on first use. */
export type DatasetsValue = { datasets: Datasets; catalogue: Catalogue }

export const DatasetsContext = createContext<DatasetsValue | null>(null)

function useDatasetsValue(): DatasetsValue {
  const value = useContext(DatasetsContext)
  if (value === null) throw new Error('A dataset hook is used outside DatasetsContext')
  return value
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

/** INSEE figures of every territory of a couche; `loading` while the couche is null. */
export function useChiffres(couche: CoucheId | null): Loadable<ChiffresFile> {
  const { datasets } = useDatasetsValue()
  const load = useCallback(
    () => (couche === null ? new Promise<never>(() => {}) : datasets.chiffres(couche)),
    [datasets, couche],
  )
  return useLoadable(load)
}

function useLoadable<T>(load: () => Promise<Result<T>>): Loadable<T> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ of: unknown; result: Result<T> } | null>(null)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  // Keeps the state in step with the loader asked for; a late answer to an older one is dropped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    void load().then((result) => {
      if (isCurrent) setState({ of: load, result })
    })
    return () => {
      isCurrent = false
    }
  }, [load, attempt])
  if (state === null || state.of !== load) return { status: 'loading' }
  if (state.result.ok) return { status: 'ready', value: state.result.value }
  return { status: 'failed', message: state.result.findings.map((f) => f.message).join(' '), retry }
}
