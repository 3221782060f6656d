// @vitest-environment node
import { area } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { carre, grille } from '../../../tests/fixtures/in/grille.ts'
import { createEngine } from './engine.ts'
import type { PerimetreRef } from './protocol.ts'
import { createRessources } from './ressources.ts'

const PAYS = grille(5, 4, {
  departement: { 39: ['#####', '#####', '#####', '#####'] } as never,
  'epci-2016': ['AABBB', 'AABBB', 'CCC..', 'CCC..'],
  'epci-2017': ['AABBB', 'AABBB', 'CCC..', 'CCC..'],
  'epci-actuel': ['AABBB', 'AABBB', 'CCC..', 'CCC..'],
  'zone-emploi-2010': ['XXXYY', 'XXXYY', 'XXXYY', 'ZZZZZ'],
  'zone-emploi-2020': ['XXXYY', 'XXXYY', 'XXXYY', 'ZZZZZ'],
  'pays-2016': { dore: ['##...', '###..', '.....', '.....'] },
  'pays-2017': { dore: ['##...', '##...', '##...', '.....'] },
  petr: { P: ['...##', '...##', '.....', '.....'] },
})

const engine = createEngine(
  createRessources(async (path) => {
    if (path === 'communes.json') return PAYS.communes
    if (path === 'territoires.json') return PAYS.territoires
    if (path === 'communes-chiffres.json') return PAYS.chiffres
    if (path === 'clusters.json') return { version: 1, clusters: [] }
    if (path === 'manifest.json') return { definitions: {}, couches: [] }
    if (path.endsWith('.topo.json')) return PAYS.topology
    throw new Error(`fichier « ${path} » absent`)
  }),
)
const never = () => false
const DORE: PerimetreRef = { couche: 'pays-2016', code: 'dore' }
const X: PerimetreRef = { couche: 'zone-emploi-2010', code: 'X' }

async function ask<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; findings: { message: string }[] }>,
) {
  const result = await answer
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return result.value
}

describe('moteur du fil d’analyse', () => {
  it('mesure et dit une paire de couches', async () => {
    const { overlap, phrase, tablePopulation } = await ask(
      engine.overlapPair({ a: DORE, b: X }, never),
    )
    expect(overlap).toMatchObject({ methode: 'communes', commun: { communes: 5 } })
    expect(tablePopulation).toBe('2016')
    expect(phrase).toContain(
      'Le Pays Territoire dore est tout entier dans la zone d’emploi de Territoire X',
    )
  })

  it('mesure un contour importé : exact sur des communes entières, estimé s’il en coupe', async () => {
    const whole: PerimetreRef = { geojson: carre(0, 0, 2).geometry, nom: 'carré' }
    const { overlap } = await ask(engine.overlapPair({ a: whole, b: X }, never))
    expect(overlap).toMatchObject({
      methode: 'geometrie',
      relation: 'a-dans-b',
      estime: false,
      commun: { communes: 4, population: 10 + 20 + 60 + 70 },
    })
    const cut: PerimetreRef = { geojson: carre(2.5, 0, 1).geometry, nom: 'carré' }
    const { overlap: estimated, phrase } = await ask(engine.overlapPair({ a: cut, b: X }, never))
    expect(estimated).toMatchObject({ estime: true, commun: { communes: 1, population: 15 } })
    expect(estimated.commun.areaKm2 + estimated.dansASeul.areaKm2).toBeCloseTo(
      estimated.a.areaKm2,
      9,
    )
    expect(phrase).toContain('estimés au prorata des surfaces')
  })

  it('mesure un contour importé contre tout un zonage, et met l’infime à part', async () => {
    const a: PerimetreRef = { geojson: carre(2, 0, 1.4).geometry }
    const { zones, estime, methode } = await ask(
      engine.overlapsWithZonage({ a, couche: 'zone-emploi-2010' }, never),
    )
    expect([methode, estime]).toEqual(['geometrie', true])
    expect(zones.map(({ code, commun }) => [code, commun.communes])).toEqual([
      ['X', 2],
      ['Y', 2],
    ])
    const far: PerimetreRef = { geojson: carre(100, 0).geometry }
    const answer = await ask(engine.overlapsWithZonage({ a: far, couche: 'petr' }, never))
    expect(answer.zones).toEqual([])
    expect(answer.horsZonage.areaKm2).toBeGreaterThan(0)
  })

  it('deux contours importés se mesurent l’un contre l’autre', async () => {
    const a: PerimetreRef = { geojson: carre(0, 0, 2).geometry }
    const b: PerimetreRef = { geojson: carre(1, 1, 2).geometry }
    const { overlap } = await ask(engine.overlapPair({ a, b }, never))
    expect(overlap).toMatchObject({ relation: 'partiel', commun: { communes: 1, population: 70 } })
  })

  it('dessine les trois parts, dont les surfaces font le tout', async () => {
    const formes = await ask(
      engine.overlapShapes({ a: { couche: 'petr', code: 'P' }, b: X }, never),
    )
    expect(formes.commun.coordinates).toEqual([])
    const { commun, dansASeul } = await ask(
      engine.overlapShapes({ a: DORE, b: { couche: 'epci-2016', code: 'A' } }, never),
    )
    expect(area(commun)).toBeCloseTo(area(carre(0, 0, 2)), 3)
    expect(area(dansASeul)).toBeCloseTo(area(carre(2, 1)), 3)
  })

  it('rend les voisins d’un territoire, d’une autre couche ou d’un périmètre libre', async () => {
    const same = await ask(
      engine.neighbours({ a: { couche: 'epci-2016', code: 'A' }, couche: 'epci-2016' }, never),
    )
    expect(same.voisins.map(({ code }) => code)).toEqual(['B', 'C'])
    const free = await ask(
      engine.neighbours({ a: { polygones: [12, 7, 2] }, couche: 'petr' }, never),
    )
    expect(free.voisins).toMatchObject([{ code: 'P', direction: 'NE' }])
    const imported = await engine.neighbours(
      { a: { geojson: carre(0, 0).geometry }, couche: 'petr' },
      never,
    )
    expect(imported.ok).toBe(false)
  })

  it('écarte de la ressemblance ce qui partage une commune', async () => {
    const { semblables } = await ask(engine.similar({ a: DORE, parmi: 'petr-epci' }, never))
    expect(semblables.map(({ id }) => id).sort()).toEqual(['epci:C', 'petr:P'])
  })

  it('suit la réforme d’un Pays selon les millésimes qu’il a', async () => {
    const { etapes, mouvements } = await ask(engine.reform({ a: DORE }, never))
    expect(etapes.map(({ millesime }) => millesime)).toEqual(['2016', '2017'])
    expect(mouvements).toMatchObject([{ arrivees: [10, 11], parties: [7] }])
    const fixed = await ask(engine.reform({ a: { couche: 'petr', code: 'P' } }, never))
    expect(fixed.etapes).toHaveLength(3)
    expect(
      fixed.mouvements.every(({ arrivees, parties }) => arrivees.length + parties.length === 0),
    ).toBe(true)
  })

  it('mesure un scénario à côté de son original', async () => {
    const polygones = [0, 1, 2, 5, 7, 10, 11, 12, 19]
    const result = await ask(engine.workshop({ polygones, base: DORE }, never))
    expect(result.mesure.communes).toBe(9)
    expect(result.base?.communes).toBe(5)
    expect(result.morceaux.map((list) => list.length)).toEqual([8, 1])
    expect(result.enclaves).toEqual([[6]])
    expect(result.zones['zone-emploi-2010'].zones.map(({ code }) => code)).toEqual(['X', 'Z'])
    expect(area(result.forme) / 1e6).toBeCloseTo(result.mesure.areaKm2, 0)
    expect((await ask(engine.workshop({ polygones: [] }, never))).morceaux).toEqual([])
  })

  it('dit en français ce qui ne va pas, sans jamais lever', async () => {
    const unknown = await engine.overlapPair({ a: { couche: 'petr', code: '?' }, b: X }, never)
    expect(unknown.ok ? '' : unknown.findings[0]?.message).toContain('n’existe pas dans la couche')
    const late = await engine.overlapPair(
      { a: { geojson: carre(0, 0, 2).geometry }, b: X },
      () => true,
    )
    expect(late.ok ? '' : late.findings[0]?.message).toContain('n’a pas pu être calculé')
    const broken = createEngine(createRessources(() => Promise.reject(new Error('réseau coupé'))))
    const result = await broken.prepare(null, never)
    expect(result.ok ? '' : result.findings[0]?.message).toContain('réseau coupé')
  })

  it('cherche les écarts demandés, et dit combien de temps il y a passé', async () => {
    const { ecarts, comptes, dureeMs } = await ask(
      engine.ecarts(
        { echelle: 'france', genres: ['petr-coupe-zone-emploi'], parametres: {} },
        never,
      ),
    )
    expect(ecarts.map(({ id }) => id)).toEqual(['petr-coupe-zone-emploi:P'])
    expect(comptes).toEqual({ 'petr-coupe-zone-emploi': 1 })
    expect(dureeMs).toBeGreaterThanOrEqual(0)
  })
})
