import { describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import type { Hit } from './mapPort.ts'
import { chainAt, type PickContext, pickTerritoire } from './pickTerritoire.ts'

const HITS: Hit[] = [
  { layer: 'pays-2016/surface', code: 'ledonien' },
  { layer: 'departement/surface', code: '39' },
  { layer: 'region/surface', code: '27' },
  { layer: 'epci-2016/surface', code: '243900001' },
  { layer: 'commune-39/surface', code: '39300' },
]
const at = (zoom: number, changes: Partial<PickContext> = {}): PickContext => ({
  zoom,
  visibleLayers: DEFAULT_LAYERS,
  selectedId: null,
  ...changes,
})
const withoutPays = HITS.filter(({ layer }) => !layer.startsWith('pays'))

describe('pickTerritoire', () => {
  it('choisit le Pays à l’échelle nationale, le département ailleurs', () => {
    expect(pickTerritoire(HITS, at(5))).toBe('pays:ledonien')
    expect(pickTerritoire(withoutPays, at(5))).toBe('departement:39')
  })

  it('choisit l’EPCI à l’échelle d’un Pays, la commune à l’échelle locale', () => {
    expect(pickTerritoire(withoutPays, at(8))).toBe('epci:243900001')
    expect(pickTerritoire(HITS, at(11))).toBe('commune:39300')
  })

  it('préfère à tout la couche allumée en dernier', () => {
    const hits = [
      ...HITS,
      { layer: 'petr/surface', code: '200051225' },
      { layer: 'zone-emploi-2010/surface', code: '4306' },
    ]
    const visible = (...ids: ('petr' | 'zone-emploi-2010')[]) =>
      at(8, { visibleLayers: [...DEFAULT_LAYERS, ...ids] })
    expect(pickTerritoire(hits, visible('petr', 'zone-emploi-2010'))).toBe('zone-emploi-2010:4306')
    expect(pickTerritoire(hits, visible('zone-emploi-2010', 'petr'))).toBe('petr:200051225')
  })

  it('donne à la marque et au nom d’un Pays le dernier mot', () => {
    const mark = { layer: 'pays-2016/marque', code: 'langres' }
    const name = { layer: 'pays-2016/nom-national', code: 'langres' }
    expect(pickTerritoire([...HITS, mark], at(5))).toBe('pays:langres')
    expect(pickTerritoire([name, ...HITS], at(5))).toBe('pays:langres')
    const ownName = { layer: 'pays-2016/nom', code: 'ledonien' }
    const next = pickTerritoire([ownName, ...HITS], at(9, { selectedId: 'pays:ledonien' }))
    expect(next).toBe('epci:243900001')
  })

  it('parcourt, clic après clic, tout ce qui contient le point', () => {
    const seen = ['pays:ledonien' as const]
    for (let clicks = 0; clicks < 5; clicks++) {
      const next = pickTerritoire(HITS, at(9.5, { selectedId: seen.at(-1) ?? null }))
      if (next) seen.push(next as 'pays:ledonien')
    }
    expect(seen).toEqual([
      'pays:ledonien',
      'epci:243900001',
      'commune:39300',
      'departement:39',
      'region:27',
      'pays:ledonien',
    ])
  })

  it('entre dans l’EPCI déjà lu, même de tout près', () => {
    expect(pickTerritoire(HITS, at(11, { selectedId: 'epci:243900001' }))).toBe('commune:39300')
    expect(pickTerritoire(HITS, at(11, { selectedId: 'commune:39300' }))).toBe('departement:39')
  })

  it('passe d’un EPCI à son voisin sans revenir au Pays', () => {
    expect(pickTerritoire(HITS, at(9, { selectedId: 'epci:autre' }))).toBe('epci:243900001')
  })

  it('ne reste pas aux départements quand un Pays est sous le pointeur', () => {
    expect(pickTerritoire(HITS, at(5, { selectedId: 'departement:21' }))).toBe('pays:ledonien')
  })

  it('ne donne rien en mer, ni pour une couche éteinte', () => {
    expect(pickTerritoire([], at(5))).toBeNull()
    expect(chainAt(HITS, at(9, { visibleLayers: ['villes'] }))).toEqual([])
  })
})
