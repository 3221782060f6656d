// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { clustersSchema } from '#/datasets/schemas.ts'
import type { ClustersFile } from '#/domain/clusterFrance.ts'
import { clustersFileSchema, STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import { clustersFranceSchema, secteursSchema } from '#/domain/content/secteurs.ts'
import type { CommunesFile } from '#/domain/geoFiles.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

const file = read('public/geo/clusters.json') as ClustersFile
const { clusters } = file
const communes = read('public/geo/communes.json') as CommunesFile
const memento = v.parse(clustersFileSchema, read('data/clusters.json'))
const { secteurs } = v.parse(secteursSchema, read('data/secteurs.json'))
const lectures = v.parse(clustersFranceSchema, read('data/clusters-france.json'))

function count<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

describe('clusters de France', () => {
  it('ont la forme que le chargement attend, et un identifiant chacun, dans l’ordre', () => {
    expect(v.is(clustersSchema, file)).toBe(true)
    const ids = clusters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toEqual(lectures.map(({ id }) => id).sort())
  })

  it('sont 132 : les 134 lignes des tables, moins Vitagora et Clus’Ter Jura qui y sont deux fois', () => {
    expect(count(clusters.map(({ genre }) => genre))).toEqual({
      pole: 57,
      'ancien-pole': 23,
      memento: 12,
      ptce: 25,
      regional: 15,
    })
    expect(count(clusters.map(({ statut }) => statut))).toEqual({
      verifie: 61,
      'a-verifier': 62,
      contradictoire: 9,
    })
    expect(lectures.reduce((sum, { lignes }) => sum + (lignes?.length ?? 1), 0)).toBe(134)
  })

  it('un siège connu tombe dans sa commune ; les autres n’ont ni code ni point', () => {
    const placed = clusters.filter(({ commune }) => commune !== null)
    expect(placed).toHaveLength(71)
    for (const { id, commune, polygone, lonLat } of placed) {
      const index = polygone ?? -1
      const alias = communes.alias.find(([code]) => code === commune)
      expect(communes.codes[index] === commune || alias?.[2] === index, id).toBe(true)
      expect(lonLat, id).toEqual(communes.lonLat[index])
    }
    for (const { id, commune, polygone, lonLat } of clusters)
      if (commune === null) expect([polygone, lonLat], id).toEqual([null, null])
  })

  it('ceux du mémento gardent l’identifiant et le statut de leur fiche', () => {
    const known = new Map(memento.map((cluster) => [cluster.id, cluster]))
    const own = clusters.filter((cluster) => cluster.memento)
    expect(own).toHaveLength(14)
    for (const { id, statut, commune, nom } of own) {
      const fiche = known.get(id)
      expect(fiche?.statut, id).toBe(statut)
      expect(fiche?.nom, id).toBe(nom)
      expect(fiche?.siege?.commune ?? null, id).toBe(commune === null ? null : `commune:${commune}`)
    }
    expect(clusters.filter(({ id, memento: is }) => known.has(id) && !is)).toEqual([])
  })

  it('ont un secteur de la liste ; deux seulement n’en ont aucun, faute de filière', () => {
    const ids = new Set(secteurs.map(({ id }) => id))
    for (const { id, secteurs: own } of clusters)
      expect(
        own.filter((secteur) => !ids.has(secteur)),
        id,
      ).toEqual([])
    const without = clusters.filter(({ secteurs: own }) => own.length === 0)
    expect(without.map(({ id }) => id)).toEqual(['anc-novalog', 'anc-picom'])
    const used = new Set(clusters.flatMap(({ secteurs: own }) => own))
    expect([...ids].filter((id) => !used.has(id))).toEqual([])
  })

  it('disent d’où ils viennent : une page lisible, ou aucune et un doute', () => {
    for (const { id, statut, sources } of clusters) {
      expect(STATUTS_CLUSTER, id).toContain(statut)
      for (const { url, hote } of sources) {
        expect(new URL(url).protocol, id).toMatch(/^https?:$/)
        expect(new URL(url).hostname, id).toContain(hote)
      }
      if (sources.length === 0) expect(statut, id).toBe('a-verifier')
    }
    expect(clusters.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([
      'esprit-de-thiers',
      'ozon',
    ])
  })

  it('donnent leurs régions par code, outre-mer compris', () => {
    for (const { id, regions } of clusters)
      for (const region of regions) expect(region, id).toMatch(/^\d{2}$/)
    const without = clusters.filter(({ regions }) => regions.length === 0).map(({ id }) => id)
    expect(without).toEqual(['anc-novalog', 'anc-picom'])
  })
})
