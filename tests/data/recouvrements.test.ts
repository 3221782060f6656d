// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tables } from '#/analysis/communes/tables.ts'
import { createEngine, type Engine } from '#/analysis/worker/engine.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import { createRessources } from '#/analysis/worker/ressources.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'

/*
 * Cases a person can check by hand, on the real files: each says in a line how.
 * Figures are those of public/geo; a new vintage of sources may move them.
 */
const GEO = join(import.meta.dirname, '../../public/geo')
const HAS_GEO = existsSync(join(GEO, 'communes.json'))
if (!HAS_GEO) console.log('public/geo est absent : les cas vérifiés à la main ne sont pas joués.')

const read = (path: string) => JSON.parse(readFileSync(join(GEO, path), 'utf8'))
const never = () => false
const plain = (text: string) => text.replaceAll('\u202f', ' ')

async function ask<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return result.value
}

describe.skipIf(!HAS_GEO)('cas vérifiés à la main', { timeout: 20_000 }, () => {
  let engine: Engine
  let tables: Tables
  beforeAll(async () => {
    const ressources = createRessources(async (path) => read(path))
    engine = createEngine(ressources)
    tables = await ressources.tables()
  })

  const of = (couche: CoucheId, code: string): PerimetreRef => ({ couche, code })
  const communes = (...codes: string[]): PerimetreRef => ({
    polygones: codes.map((code) => tables.polygoneOf(code) ?? -1),
  })
  const rows = async (a: PerimetreRef, couche: CoucheId) =>
    (await ask(engine.overlapsWithZonage({ a, couche }, never))).zones.map(({ nom, commun }) => [
      nom,
      commun.communes,
      commun.population,
    ])
  const phrase = async (a: PerimetreRef, b: PerimetreRef) =>
    plain((await ask(engine.overlapPair({ a, b }, never))).phrase)

  it('Pays Lédonien : les parts du mémento, dans les zones d’emploi de 2010 et de 2020', async () => {
    const ledonien = of('pays-2016', 'ledonien')
    expect(await phrase(ledonien, of('zone-emploi-2010', '4306'))).toBe(
      'Le Pays Lédonien couvre 63 % de la surface et 67 % des habitants de la zone d’emploi de Lons-le-Saunier (2010) ; 98 % de ses habitants y vivent.',
    )
    expect(await phrase(ledonien, of('zone-emploi-2020', '2713'))).toBe(
      'Le Pays Lédonien couvre 47 % de la surface et 51 % des habitants de la zone d’emploi de Lons-le-Saunier (2020) ; 98 % de ses habitants y vivent.',
    )
  })

  it('enclave : Valréas et trois communes du Vaucluse dans la Drôme', async () => {
    const papes = communes('84138', '84150', '84053', '84097')
    const { voisins, chevauchent } = await ask(
      engine.neighbours({ a: papes, couche: 'departement' }, never),
    )
    expect(voisins.map(({ nom }) => nom)).toEqual(['Drôme'])
    expect(voisins[0]?.partDuContour).toBeCloseTo(1, 9)
    expect(chevauchent).toMatchObject([{ nom: 'Vaucluse', communes: 4 }])
    expect(await phrase(of('departement', '26'), of('departement', '84'))).toContain(
      'n’ont aucune commune en partage',
    )
    const drome = tables.index('departement').polygonesOf(tables.index('departement').rowOf('26'))
    const { morceaux, enclaves } = await ask(engine.workshop({ polygones: [...drome] }, never))
    expect(morceaux).toHaveLength(1)
    const names = enclaves.map((list) => list.map((index) => tables.communes.noms[index]).sort())
    expect(names).toEqual([['Grillon', 'Richerenches', 'Valréas', 'Visan']])
  })

  it('île : Belle-Île-en-Mer n’a pas de voisin, mais un plus proche, à Quiberon', async () => {
    const belleIle = of('epci-actuel', '245600465')
    const { voisins, contacts, plusProches } = await ask(
      engine.neighbours({ a: belleIle, couche: 'epci-actuel' }, never),
    )
    expect([voisins, contacts]).toEqual([[], []])
    expect(plusProches[0]).toMatchObject({
      nom: 'CC Auray Quiberon Terre Atlantique',
      direction: 'N',
    })
    // Pointe de Taillefer – pointe du Conguel: 10 km on the chart, islets of Quiberon left out.
    expect(plusProches[0]?.distanceKm).toBeGreaterThan(8)
    expect(plusProches[0]?.distanceKm).toBeLessThan(13)
    expect(await rows(belleIle, 'zone-emploi-2020')).toEqual([['Auray', 4, 5594]])
  })

  it('île : la Corse ne touche aucune région', async () => {
    const { voisins, plusProches } = await ask(
      engine.neighbours({ a: of('region', '94'), couche: 'region' }, never),
    )
    expect(voisins).toEqual([])
    expect(plusProches[0]?.nom).toBe('Provence-Alpes-Côte d’Azur')
    expect(await phrase(of('region', '94'), of('departement', '2A'))).toBe(
      'La région Corse couvre en entier le département de la Corse-du-Sud, qui fait 46 % de sa surface et 47 % de ses habitants.',
    )
  })

  it('plusieurs morceaux : les Hautes-Pyrénées et leurs deux enclaves en Béarn', async () => {
    const { polygonesOf, rowOf } = tables.index('departement')
    const { morceaux } = await ask(
      engine.workshop({ polygones: [...polygonesOf(rowOf('65'))] }, never),
    )
    const names = morceaux
      .slice(1)
      .map((list) => list.map((index) => tables.communes.noms[index]).sort())
    expect(names).toEqual([
      ['Escaunets', 'Séron', 'Villenave-près-Béarn'],
      ['Gardères', 'Luquet'],
    ])
    const { voisins } = await ask(
      engine.neighbours({ a: communes('65160', '65422', '65476'), couche: 'departement' }, never),
    )
    expect(voisins.map(({ nom }) => nom)).toEqual(['Pyrénées-Atlantiques'])
  })

  it('commune partagée entre deux EPCI : Aubessagne compte toute au Valgaudemar en 2016', async () => {
    // 392 inhabitants from the Valgaudemar and 324 from the Champsaur (constats.json): 716.
    expect(await rows(communes('05039'), 'epci-2016')).toEqual([['CC du Valgaudemar', 1, 716]])
    const { constats } = read('constats.json') as {
      constats: { code: string; territoireId?: string }[]
    }
    const said = constats.filter(({ territoireId }) => territoireId === 'commune:05039')
    expect(said.map(({ code }) => code)).toContain('polygone-partage')
    expect(await rows(communes('05039'), 'epci-2017')).toMatchObject([
      ['CC Champsaur-Valgaudemar', 1, 711],
    ])
  })

  it('deux régions : Bresle-Yères, 55 communes en Normandie et 22 dans les Hauts-de-France', async () => {
    const bresle = of('pays-2016', 'bresle-yeres')
    expect(await rows(bresle, 'region')).toEqual([
      ['Normandie', 55, 42562],
      ['Hauts-de-France', 22, 19062],
    ])
    expect(42562 + 19062).toBe(61624)
    expect(await phrase(bresle, of('region', '28'))).toContain('69 % de ses habitants y vivent')
  })

  it('deux départements : le Midi-Quercy a une commune dans le Tarn', async () => {
    expect(await rows(of('pays-2016', 'midi-quercy'), 'departement')).toEqual([
      ['Tarn-et-Garonne', 48, 49336],
      ['Tarn', 1, 26],
    ])
    expect(await phrase(of('pays-2016', 'midi-quercy'), of('departement', '81'))).toContain(
      'moins de 1 % de ses habitants y vivent',
    )
  })

  it('réforme : Centre Ouest Bretagne perd deux EPCI entiers, Bresle-Yères coupe le sien', async () => {
    const cob = await ask(engine.reform({ a: of('pays-2016', 'centre-ouest-bretagne') }, never))
    const inside = cob.etapes.map(
      ({ noeuds }) => noeuds.filter(({ dansTerritoire }) => dansTerritoire).length,
    )
    expect(inside).toEqual([8, 5, 5])
    const gone = cob.flux[0]?.filter(
      ({ de, vers }) => de.startsWith('dans:') && vers.startsWith('hors:'),
    )
    expect(gone?.map(({ communes, entier }) => [communes, entier])).toEqual([
      [11, true],
      [6, true],
    ])
    const bresle = await ask(engine.reform({ a: of('pays-2016', 'bresle-yeres') }, never))
    const counts = bresle.etapes.map(
      ({ noeuds }) => noeuds.filter(({ dansTerritoire }) => dansTerritoire).length,
    )
    expect(counts).toEqual([4, 2, 2])
    expect(
      bresle.flux[0]?.filter(({ de }) => de === 'dans:247600802').map(({ communes }) => communes),
    ).toEqual([7, 6])
  })

  it('réforme : pour les neuf, chaque étape et chaque flux tombent sur le même total', async () => {
    for (const code of tables.index('pays-2016').codes) {
      const { etapes, flux } = await ask(engine.reform({ a: of('pays-2016', code) }, never))
      const totals = [...etapes.map(({ noeuds }) => noeuds), ...flux].map((list) =>
        list.reduce(
          (sum, { communes, population }) => [
            (sum[0] ?? 0) + communes,
            (sum[1] ?? 0) + (population ?? 0),
          ],
          [0, 0],
        ),
      )
      for (const total of totals) expect(total, code).toEqual(totals[0])
      const parts = tables
        .index('pays-2016')
        .polygonesOf(tables.index('pays-2016').rowOf(code)).length
      const inside = etapes[0]?.noeuds.filter(({ dansTerritoire }) => dansTerritoire) ?? []
      expect(
        inside.reduce((sum, { communes }) => sum + communes, 0),
        code,
      ).toBe(parts)
    }
  })

  it('toutes les couches sont sur la même grille, et leurs contours font leurs communes', async () => {
    const ledonien = of('pays-2016', 'ledonien')
    const polygones = tables
      .index('pays-2016')
      .polygonesOf(tables.index('pays-2016').rowOf('ledonien'))
    const { forme } = await ask(engine.workshop({ polygones: [...polygones] }, never))
    const { dansASeul, dansBSeul } = await ask(
      engine.overlapShapes({ a: ledonien, b: { geojson: forme } }, never),
    )
    expect([dansASeul.coordinates, dansBSeul.coordinates]).toEqual([[], []])
  })

  it('le contour d’un Pays importé se mesure comme le Pays, sans rien d’estimé', async () => {
    const { polygonesOf, rowOf } = tables.index('pays-2016')
    const { forme } = await ask(
      engine.workshop({ polygones: [...polygonesOf(rowOf('ledonien'))] }, never),
    )
    const { zones, estime } = await ask(
      engine.overlapsWithZonage({ a: { geojson: forme }, couche: 'zone-emploi-2010' }, never),
    )
    expect(estime).toBe(false)
    expect(zones.map(({ nom, commun }) => [nom, commun.communes])).toEqual([
      ['Lons-le-Saunier', 181],
      ['Saint-Claude', 10],
      ['Dole', 1],
    ])
  })

  it('Qui me ressemble : cinq territoires, dans un ordre qui ne bouge pas, sans soi', async () => {
    const a = of('pays-2016', 'ledonien')
    const first = await ask(engine.similar({ a, parmi: 'petr-epci' }, never))
    const again = await ask(engine.similar({ a, parmi: 'petr-epci' }, never))
    expect(again).toEqual(first)
    expect(first.semblables).toHaveLength(5)
    expect(first.semblables.map(({ code }) => code)).not.toContain('200051225')
    expect((await ask(engine.similar({ a, parmi: 'pays' }, never))).semblables).toHaveLength(5)
  })
})
