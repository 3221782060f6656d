import { expose } from 'comlink'
import type { ExportApi } from './exporter.ts'
import { WRITERS } from './writers.ts'

/*
 * Off the main thread: thousands of rows, their outlines and a compressed workbook are
 * built here. The browser's cache answers for the files the page already has.
 */
const api: ExportApi = {
  write: (format, tableau, geoBase) =>
    WRITERS[format](tableau, async (path) => {
      const response = await fetch(`${geoBase}${path}`)
      if (!response.ok) throw new Error(`« ${path} » : ${response.status}`)
      return response.json()
    }),
}

expose(api)
