// @vitest-environment node
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { COUCHE_IDS, type CoucheId } from '#/domain/couche.ts'
import {
  CHIFFRES,
  type ChiffresFile,
  type CommunesChiffresFile,
  type CommunesFile,
  type CoucheTable,
  type Manifest,
  type TerritoiresFile,
  topologieOf,
} from '#/domain/geoFiles.ts'

const GEO = join(import.meta.dirname, '../../public/geo')
const text = (path: string) => readFileSync(join(GEO, path), 'utf8')
const read = <T>(path: string): T => JSON.parse(text(path)) as T

const manifest = read<Manifest>('manifest.json')
const territoires = read<TerritoiresFile>('territoires.json')
const communes = read<CommunesFile>('communes.json')

const tableOf = (id: CoucheId): CoucheTable => {
  const table = territoires.couches.find((couche) => couche.id === id)
  if (!table) throw new Error(`La couche ${id} manque dans territoires.json`)
  return table
}
const idsOf = (topology: Topology, object: string) =>
  (topology.objects[object] as GeometryCollection).geometries.map((g) => String(g.id))

describe('manifeste de public/geo', () => {
  it('donne la somme de contrôle et la taille de chaque fichier, et n’en oublie aucun', () => {
    for (const { chemin, sha256, octets } of manifest.fichiers) {
      const bytes = readFileSync(join(GEO, chemin))
      expect(bytes.length, chemin).toBe(octets)
      expect(createHash('sha256').update(bytes).digest('hex'), chemin).toBe(sha256)
    }
    const listed = manifest.fichiers.map(({ chemin }) => chemin)
    const present = readdirSync(GEO, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(GEO.length + 1))
    expect(present.filter((path) => path !== 'manifest.json').sort()).toEqual(listed.sort())
  })

  it('cite des sources qui existent, et l’ODbL partout où les tables INSEE servent', () => {
    const ids = new Set(manifest.sources.map(({ id }) => id))
    for (const { id, sources } of manifest.couches) {
      expect(
        sources.filter((source) => !ids.has(source)),
        id,
      ).toEqual([])
      expect(sources.length, id).toBeGreaterThan(0)
    }
    for (const { chemin, sources } of manifest.fichiers) {
      expect(
        sources.filter((source) => !ids.has(source)),
        chemin,
      ).toEqual([])
    }
    expect(manifest.sources.find(({ id }) => id === 'insee-cog')?.licence).toContain('ODbL')
    expect(Object.keys(manifest.definitions)).toEqual(expect.arrayContaining([...CHIFFRES]))
  })

  it('tient dans les budgets : 15 Mo en tout, 600 ko compressés pour la première vue', () => {
    const octets = manifest.fichiers.reduce((sum, { octets }) => sum + octets, 0)
    expect(octets + statSync(join(GEO, 'manifest.json')).size).toBeLessThan(15_000_000)
    const first = [
      'territoires.topo.json',
      'territoires.json',
      'fond.topo.json',
      'villes.json',
      'manifest.json',
    ]
    const gzip = first.map((path) => gzipSync(text(path), { level: 9 }).length)
    expect(gzip.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000)
  })
})

describe('couches', () => {
  it('comptent le nombre attendu de territoires', () => {
    const counts = Object.fromEntries(
      territoires.couches.map(({ id, codes }) => [id, codes.length]),
    )
    expect(counts).toEqual({
      region: 13,
      departement: 96,
      'epci-2016': 2040,
      'epci-2017': 1244,
      'epci-actuel': 1232,
      'zone-emploi-2010': 304,
      'zone-emploi-2020': 287,
      'pays-2016': 9,
      'pays-2017': 9,
      'pays-actuel': 8,
      petr: 124,
      'contrat-ruralite': 124,
      'territoire-industrie-2023': 173,
      'territoire-industrie-2026': 141,
    })
    for (const { id, nombre } of manifest.couches) expect(nombre, id).toBe(counts[id])
  })

  it('ont chacune une ligne par contour, et un contour par ligne', () => {
    for (const id of COUCHE_IDS) {
      const topology = read<Topology>(topologieOf(id))
      const table = tableOf(id)
      expect(idsOf(topology, id).sort(), id).toEqual([...table.codes].sort())
      expect(new Set(table.codes).size, id).toBe(table.codes.length)
      for (const column of [
        table.noms,
        table.population,
        table.areaKm2,
        table.nbCommunes,
        table.bboxWgs84,
        table.labelLonLat,
      ]) {
        expect(column.length, id).toBe(table.codes.length)
      }
      expect(
        table.areaKm2.every((area) => area > 0),
        id,
      ).toBe(true)
    }
  })

  it('donnent aux neuf Pays les communes et la population de chaque millésime', () => {
    const rows = (id: CoucheId) => {
      const { codes, nbCommunes, population } = tableOf(id)
      return Object.fromEntries(codes.map((code, i) => [code, [nbCommunes[i], population[i]]]))
    }
    expect(rows('pays-2016')).toEqual({
      langres: [168, 45661],
      chaumont: [154, 65093],
      'bruche-mossig-piemont': [77, 103068],
      'centre-ouest-bretagne': [98, 96235],
      'midi-quercy': [49, 49362],
      'bresle-yeres': [77, 61624],
      ledonien: [212, 82263],
      'vallee-de-la-dore': [92, 80780],
      thierache: [160, 73594],
    })
    expect(rows('pays-2017')).toEqual({
      langres: [168, 45407],
      chaumont: [152, 64485],
      'bruche-mossig-piemont': [77, 103448],
      'centre-ouest-bretagne': [79, 82485],
      'midi-quercy': [49, 49639],
      'bresle-yeres': [71, 59864],
      ledonien: [195, 82465],
      'vallee-de-la-dore': [102, 84063],
      thierache: [160, 72784],
    })
    expect(Object.keys(rows('pays-actuel'))).not.toContain('vallee-de-la-dore')
  })

  it('composent les neuf Pays des EPCI du mémento', () => {
    const counts = (millesime: '2016' | '2017') => {
      const epci = communes.appartenance[`epci-${millesime}`] ?? []
      const pays = tableOf(`pays-${millesime}`).codes
      const membres = communes.membres[`pays-${millesime}`] ?? []
      return Object.fromEntries(
        pays.map((code, i) => [code, new Set((membres[i] ?? []).map((index) => epci[index])).size]),
      )
    }
    expect(counts('2016')).toEqual({
      langres: 6,
      chaumont: 6,
      'bruche-mossig-piemont': 5,
      'centre-ouest-bretagne': 8,
      'midi-quercy': 4,
      'bresle-yeres': 4,
      ledonien: 9,
      'vallee-de-la-dore': 11,
      thierache: 5,
    })
    expect(counts('2017')).toEqual({
      langres: 3,
      chaumont: 3,
      'bruche-mossig-piemont': 4,
      'centre-ouest-bretagne': 5,
      'midi-quercy': 3,
      'bresle-yeres': 2,
      ledonien: 6,
      'vallee-de-la-dore': 3,
      thierache: 4,
    })
  })
})

describe('chiffres', () => {
  it('gardent les totaux nationaux du comparateur de l’INSEE', () => {
    const { chiffres } = read<CommunesChiffresFile>('communes-chiffres.json')
    const total = (values: (number | null)[]) =>
      values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    expect(total(chiffres.population2013)).toBe(63_697_865)
    expect(total(chiffres.population2018)).toBe(64_844_037)
    expect(total(chiffres.etablissements)).toBe(2_119_700)
    expect(total(chiffres.etablissementsIndustrie)).toBe(142_175)
    // Jobs are rounded to a tenth in each commune.
    expect(Math.abs(total(chiffres.emplois2018) - 26_008_899.4)).toBeLessThan(100)
    for (const id of ['region', 'departement', 'zone-emploi-2010', 'zone-emploi-2020'] as const) {
      const file = read<ChiffresFile>(`chiffres/${id}.json`)
      expect(total(file.chiffres.population2018), id).toBe(64_844_037)
      expect(file.niveauVieMedian.length, id).toBe(tableOf(id).codes.length)
    }
  })
})
