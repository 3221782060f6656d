import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { indexPassage } from './passage.ts'
import { assignByPopulation, partsByPolygon } from './rattachement.ts'

const polygones = [
  { code: '05039', nom: 'Aubessagne' },
  { code: '05001', nom: 'Abriès' },
]
const indexOf = new Map([
  ['05039', 0],
  ['05001', 1],
])
const fusion = indexPassage(
  { from: 2016, to: 2017 },
  ['05020', '05039'].map((from) => ({ from, to: '05039', typemodif: 'f', ratio: 1 })),
  [],
)
const commune = (code: string, population: number, value: string) => ({
  code,
  nom: code,
  population,
  value,
})

describe('rattachement des communes aux polygones', () => {
  it('rattache au territoire le plus peuplé et le dit', () => {
    const findings: Finding[] = []
    const parts = partsByPolygon(
      [commune('05020', 392, 'A'), commune('05039', 324, 'B'), commune('05001', 10, 'B')],
      [fusion],
      indexOf,
      { lieu: 'table', findings },
    )
    const values = assignByPopulation(parts, polygones, {
      libelle: 'EPCI en 2016',
      nomOf: (value) => `EPCI ${value}`,
      findings,
    })
    expect(values).toEqual(['A', 'B'])
    expect(findings).toMatchObject([
      { code: 'polygone-partage', territoireId: 'commune:05039', gravite: 'notice' },
    ])
    expect(findings[0]?.message).toContain('EPCI A (392 hab.), EPCI B (324 hab.)')
  })

  it('partage en entiers la population d’une commune scindée', () => {
    const split = indexPassage(
      { from: 2016, to: 2017 },
      [
        { from: '05039', to: '05039', typemodif: 'd', ratio: 2 / 3 },
        { from: '05039', to: '05001', typemodif: 'd', ratio: 1 / 3 },
      ],
      [],
    )
    const parts = partsByPolygon([commune('05039', 100, 'A')], [split], indexOf, {
      lieu: 'table',
      findings: [],
    })
    expect([parts.get(0)?.[0]?.population, parts.get(1)?.[0]?.population]).toEqual([67, 33])
  })

  it('nomme une commune qui ne mène à aucun polygone', () => {
    const findings: Finding[] = []
    const parts = partsByPolygon([commune('99999', 5, 'A')], [], indexOf, { lieu: 't', findings })
    expect(parts.size).toBe(0)
    expect(findings).toMatchObject([{ code: 'commune-sans-polygone' }])
  })
})
