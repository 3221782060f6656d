import { createContext, useContext } from 'react'
import type { Exporter } from '#/io/exporter.ts'

export const ExporterContext = createContext<Exporter | null>(null)

/** What writes the files of this application; throws outside the provider, which is a bug. */
export function useExporter(): Exporter {
  const exporter = useContext(ExporterContext)
  if (exporter === null) throw new Error('useExporter is used outside ExporterContext')
  return exporter
}
