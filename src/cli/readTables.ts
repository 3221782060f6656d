import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTables, type Tables } from '#/analysis/communes/tables.ts'

/** Reads the three tables of `public/geo`. Throws when a file is absent or damaged. */
export function readTables(geo: string): Tables {
  const read = (name: string) => JSON.parse(readFileSync(join(geo, name), 'utf8'))
  return createTables({
    communes: read('communes.json'),
    territoires: read('territoires.json'),
    chiffres: read('communes-chiffres.json'),
  })
}
