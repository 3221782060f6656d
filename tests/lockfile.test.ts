import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
type Lock = { packages: Record<string, Entry> }

/** `npm install` leaves out the programs of other platforms when a registry lacks them; `npm ci` then refuses the file. */
function missingOptional({ packages }: Lock): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()))
  return Object.values(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !names.has(name)),
  )
}

describe.each(['package-lock.json', 'src/pipeline/package-lock.json'])('%s', (path) => {
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock

  it('nomme aussi les paquets des autres systèmes, sans quoi npm ci échoue', () => {
    expect(missingOptional(lock)).toEqual([])
  })

  it('ne garde aucune adresse de téléchargement', () => {
    expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([])
  })
})
