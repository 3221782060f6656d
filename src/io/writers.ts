import { writeCsv } from './csv.export.ts'
import type { FormatExport } from './formatsExport.ts'
import { writeGeojson } from './geojson.export.ts'
import { readGeometries } from './geometries.ts'
import type { TableauExport } from './tableau.ts'
import { writeXlsx } from './xlsx.export.ts'

/** Reads a generated file by its path under `public/geo`; rejects when it cannot. */
type LoadJson = (path: string) => Promise<unknown>

type Writer = (tableau: TableauExport, load: LoadJson) => Promise<Blob>

/** One writer a format. They bring their libraries: only the worker imports this file. */
export const WRITERS: Record<FormatExport, Writer> = {
  csv: async (tableau) => new Blob([writeCsv(tableau)], { type: 'text/csv;charset=utf-8' }),
  xlsx: (tableau) => writeXlsx(tableau),
  geojson: async (tableau, load) => {
    const geometries = await readGeometries(tableau.geometries ?? [], load)
    return new Blob([writeGeojson(tableau, geometries)], { type: 'application/geo+json' })
  },
}
