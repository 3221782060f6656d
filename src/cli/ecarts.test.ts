// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArgsEcarts } from './argsEcarts.ts'

const ROOT = join(import.meta.dirname, '../..')
const HAS_GEO = existsSync(join(ROOT, 'public/geo/clusters.json'))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/ecarts.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  )
  return { status, stderr, lines: stdout.trimEnd().split('\n') }
}

describe('demande d’écarts', () => {
  it.each([
    [['--echelle', 'monde'], 'monde'],
    [['--genre', 'inconnu'], 'inconnu'],
    [['--couche', 'canton'], 'canton'],
    [['--region'], 'Il manque une valeur'],
    [['--trop', 'x'], '--trop'],
    [['--seuil', 'loin-du-secteur.distance=1e9'], 'ne convient pas'],
    [['--seuil', 'n’importe quoi'], 'n’existe pas'],
  ])('%j est refusée par une phrase', (argv, words) => {
    expect(parseArgsEcarts(argv)).toContain(words)
  })

  it('lit genres, couche, région et seuils', () => {
    const argv = ['--genre=loin-du-secteur', '--couche', 'petr', '--region', '27']
    expect(parseArgsEcarts([...argv, '--seuil', 'loin-du-secteur.distance=90'])).toEqual({
      aide: false,
      demande: {
        echelle: 'france',
        genres: ['loin-du-secteur'],
        couche: 'petr',
        region: '27',
        parametres: { 'loin-du-secteur': { distance: 90 } },
      },
    })
  })
})

describe.skipIf(!HAS_GEO)('écarts en ligne de commande', { timeout: 60_000 }, () => {
  it('rend un en-tête, puis un écart par ligne, avec ses preuves', () => {
    const { status, stderr, lines } = run('--echelle', 'neuf', '--genre', 'lien-affaibli')
    expect([status, stderr]).toEqual([0, ''])
    expect(lines[0]).toBe(
      'genre,id,territoire,nom_territoire,region,departement,valeur,force,phrase,doute,preuves',
    )
    expect(lines).toHaveLength(5)
    expect(lines.find((line) => line.includes('nogentech'))).toContain('(mémento, p. 9)')
  })

  it('sort avec le code 2 quand elle ne comprend pas', () => {
    const { status, stderr } = run('--genre', 'inconnu')
    expect(status).toBe(2)
    expect(stderr).toContain('« inconnu »')
  })
})
