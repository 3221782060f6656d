import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Writes the files and removes the ones an earlier run left; the folder then holds these only. */
export function writeFiles(out: string, files: ReadonlyMap<string, string>): void {
  for (const chemin of listFiles(out)) {
    if (!files.has(chemin)) rmSync(join(out, chemin))
  }
  for (const [chemin, text] of files) {
    mkdirSync(dirname(join(out, chemin)), { recursive: true })
    writeFileSync(join(out, chemin), text)
  }
}

/** Paths of the files under a folder, with `/`, sorted; empty when the folder is absent. */
export function listFiles(dir: string): string[] {
  if (statSync(dir, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Text of every file under a folder, by path. */
export function readFiles(dir: string): Map<string, string> {
  return new Map(listFiles(dir).map((chemin) => [chemin, readFileSync(join(dir, chemin), 'utf8')]))
}
