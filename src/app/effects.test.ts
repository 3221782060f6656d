import { describe, expect, it, vi } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { COMMUNES, TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { keepSelectionReal } from './effects.ts'

const catalogue = createCatalogue(TERRITOIRES)
const unused = () => Promise.reject(new Error('not used here'))
const datasets: Datasets = {
  catalogue: async () => ({ ok: true, value: catalogue }),
  communes: async () => ({ ok: true, value: createCommuneTable(COMMUNES, catalogue) }),
  manifest: unused,
  chiffres: unused,
  communesChiffres: unused,
  clusters: unused,
}

function start() {
  const store = createAppStore(DEFAULT_LAYERS)
  keepSelectionReal(store, catalogue, datasets)
  const texts = () => store.getState().messages.map((message) => message.text)
  return { store, texts }
}

describe('ce qui est choisi existe', () => {
  it('un EPCI d’après la réforme amène son millésime, et le dit', () => {
    const { store, texts } = start()
    store.getState().selectTerritoire('epci:200071116')
    expect(store.getState()).toMatchObject({ selectedId: 'epci:200071116', millesime: '2017' })
    expect(texts()[0]).toContain('ceux de 2017')
  })

  it('changer de millésime ne change pas ce qui est choisi', () => {
    const { store, texts } = start()
    store.getState().selectTerritoire('epci:243900001')
    store.getState().chooseMillesime('2017')
    expect(store.getState()).toMatchObject({ selectedId: 'epci:243900001', millesime: '2017' })
    expect(texts()).toEqual([])
  })

  it('un code inconnu est laissé de côté, et le dit', () => {
    const { store, texts } = start()
    store.getState().selectTerritoire('petr:000')
    expect(store.getState().selectedId).toBeNull()
    expect(texts()[0]).toContain('petr:000')
  })

  it('une commune fusionnée mène à celle qui la porte', async () => {
    const { store, texts } = start()
    store.getState().selectTerritoire('commune:39999')
    await vi.waitFor(() => expect(store.getState().selectedId).toBe('commune:39002'))
    expect(texts()[0]).toContain('Beaufort')
  })
})
