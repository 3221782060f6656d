// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArgs } from './args.ts'
import { csvLine } from './csv.ts'

const ROOT = join(import.meta.dirname, '../..')
const HAS_GEO = existsSync(join(ROOT, 'public/geo/communes.json'))
const HEADER =
  'territoire,nom_territoire,zonage,code,nom,surface_commune_km2,part_surface_zone,part_surface_territoire,population_commune,part_population_zone,part_population_territoire,emplois_communs,part_emplois_zone,part_emplois_territoire,communes_communes'

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/recouvrements.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') }
}

describe('demande', () => {
  it.each([
    [['pays:ledonien'], 'Il manque'],
    [[], 'Il manque'],
    [['pays', 'all'], 'Il manque'],
    [['a', 'b', 'c'], 'est de trop'],
    [['a', 'b', '--millesime', '1999'], '1999'],
    [['a', 'b', '--millesime'], 'millésime'],
    [['a', 'b', '--trop'], '--trop'],
  ])('%j est refusée par une phrase', (argv, words) => {
    expect(parseArgs(argv)).toContain(words)
  })

  it('met des guillemets au CSV quand il le faut', () => {
    expect(csvLine(['a', 'b,c', 'd "e"', ''])).toBe('a,"b,c","d ""e""",\n')
  })
})

describe.skipIf(!HAS_GEO)('recouvrements en ligne de commande', { timeout: 30_000 }, () => {
  it('rend l’en-tête convenu, puis la zone la plus couverte', () => {
    const { status, lines, stderr } = run('pays:ledonien', 'zone-emploi-2010')
    expect([status, stderr]).toEqual([0, ''])
    expect(lines[0]).toBe(HEADER)
    expect(lines[1]).toMatch(
      /^pays:ledonien,Pays Lédonien,zone-emploi-2010,4306,Lons-le-Saunier,1585\.52,0\.63\d\d,0\.92\d\d,80684,0\.67\d\d,0\.98\d\d,/,
    )
    const areas = lines.slice(1).map((line) => Number(line.split(',')[5]))
    expect(areas).toEqual([...areas].sort((a, b) => b - a))
  })

  it('change de millésime', () => {
    const { lines } = run('pays:centre-ouest-bretagne', 'epci', '--millesime', '2017')
    expect(lines.length - 1).toBe(5)
    expect(run('pays:centre-ouest-bretagne', 'epci').lines.length - 1).toBe(8)
  })

  it('parcourt toute une couche, dont chaque ligne a quinze champs', () => {
    const { status, lines } = run('pays', 'all', 'zone-emploi-2010')
    expect(status).toBe(0)
    expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(9)
    for (const line of lines) expect(line.split(',').length).toBe(15)
  })

  it('mesure une commune, sous son code d’aujourd’hui ou d’hier', () => {
    expect(run('commune:39300', 'pays').lines[1]).toMatch(
      /^commune:39300,Lons-le-Saunier,pays-2016/,
    )
  })

  it('propose les noms proches d’un identifiant inconnu, et sort avec le code 2', () => {
    const { status, stdout, stderr } = run('pays:ledonein', 'zone-emploi-2010')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('« pays:ledonein » n’existe pas')
    expect(stderr.split('\n')[2]).toContain('pays:ledonien')
  })

  it('dit dans quel millésime existe un EPCI disparu', () => {
    const { status, stderr } = run('epci:200071116', 'zone-emploi-2010')
    expect(status).toBe(2)
    expect(stderr).toContain('2017')
  })

  it('refuse un zonage inconnu et donne l’usage à qui le demande', () => {
    expect(run('pays:ledonien', 'bassin').status).toBe(2)
    const help = run('--help')
    expect(help.status).toBe(0)
    expect(help.stdout).toContain('--millesime')
  })
})
