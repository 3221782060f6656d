import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { CARTE_HABITUELLE } from '#/domain/indicateur.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { createSecondStore } from './secondStore.ts'

function open() {
  const main = createAppStore(DEFAULT_LAYERS)
  main.setState({ vue: 'indicateurs', secondeCarte: { ...CARTE_HABITUELLE, millesime: '2017' } })
  return { main, ...createSecondStore(main, createCatalogue(TERRITOIRES)) }
}

describe('store de la seconde carte', () => {
  it('montre ce que montre la première, dans son propre millésime', () => {
    const { main, store } = open()
    main.getState().selectTerritoire('pays:ledonien')
    main.getState().showLayers(['region'])
    expect(store.getState()).toMatchObject({
      selectedId: 'pays:ledonien',
      visibleLayers: ['region'],
      millesime: '2017',
    })
    main.getState().chooseSecondeCarte({ millesime: null })
    expect(store.getState().millesime).toBe('2016')
  })

  it('dit à la première ce que l’on y pointe et choisit, sans tourner en rond', () => {
    const { main, store } = open()
    store.getState().hoverTerritoire('departement:39')
    store.getState().selectTerritoire('departement:39')
    expect(main.getState()).toMatchObject({
      hoveredId: 'departement:39',
      selectedId: 'departement:39',
    })
  })

  it('une unité que la première n’a pas reste choisie sur la seconde seule', () => {
    const { main, store } = open()
    store.getState().selectTerritoire('epci:200071116')
    expect(store.getState().selectedId).toBe('epci:200071116')
    expect(main.getState()).toMatchObject({ selectedId: null, millesime: '2016' })
  })

  it('se tait une fois fermé', () => {
    const { main, store, stop } = open()
    stop()
    store.getState().selectTerritoire('departement:39')
    main.getState().hoverTerritoire('departement:39')
    expect(main.getState().selectedId).toBeNull()
    expect(store.getState().hoveredId).toBeNull()
  })
})
