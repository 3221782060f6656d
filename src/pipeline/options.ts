import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LectureCluster } from '#/domain/content/secteurs.ts'
import type { PaysAjoute } from './couches/contexte.ts'
import type { SourceEntry } from './entrees/reference.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = resolve(HERE, '../..')

export type Options = { source: string; out: string; modules: string }

/** Reads `--source DIR` and `--out DIR`; paths are relative to the working folder. */
export function readOptions(argv: readonly string[]): Options {
  const argument = (name: string, fallback: string) => {
    const index = argv.indexOf(name)
    return resolve(index < 0 ? fallback : (argv[index + 1] ?? fallback))
  }
  return {
    source: argument('--source', join(ROOT, '../shared/reference')),
    out: argument('--out', join(ROOT, 'public/geo')),
    modules: join(HERE, 'node_modules'),
  }
}

/** The list of sources of `data/sources.json`; `null` when it is absent or unreadable. */
export function readSources(): SourceEntry[] | null {
  const path = join(ROOT, 'data/sources.json')
  if (!existsSync(path)) return null
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { sources: SourceEntry[] }).sources
  } catch {
    return null
  }
}

/**
 * The territories of `data/territoires` that give their own members. A file that is not
 * readable JSON is passed over here: `npm run data:check` says where it is wrong.
 */
export function readAjouts(): PaysAjoute[] {
  const dir = join(ROOT, 'data/territoires')
  if (!existsSync(dir)) return []
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'))
  return names.sort().flatMap((name) => {
    try {
      const { id, nom, membres } = JSON.parse(readFileSync(join(dir, name), 'utf8')) as {
        id: string
        nom: string
        membres?: PaysAjoute['membres']
      }
      return membres ? [{ code: id.replace(/^pays:/, ''), nom, membres }] : []
    } catch {
      return []
    }
  })
}

/** Our reading of the tables of clusters; empty when the file is not readable JSON (same reason). */
export function readLectures(): LectureCluster[] {
  try {
    return JSON.parse(
      readFileSync(join(ROOT, 'data/clusters-france.json'), 'utf8'),
    ) as LectureCluster[]
  } catch {
    return []
  }
}
