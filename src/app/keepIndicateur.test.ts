import { describe, expect, it, vi } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import { CHIFFRES, type ChiffresFile } from '#/domain/geoFiles.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { createAppStore } from '#/store/appStore.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { keepIndicateur } from './keepIndicateur.ts'

const chiffres = (couche: ChiffresFile['couche']): ChiffresFile => ({
  version: 1,
  couche,
  chiffres: Object.fromEntries(
    CHIFFRES.map((id) => [id, [100, 900]]),
  ) as unknown as ChiffresFile['chiffres'],
  niveauVieMedian: [null, null],
})

function keep(isBroken = false) {
  const store = createAppStore(DEFAULT_LAYERS)
  const datasets = {
    chiffres: async (couche: ChiffresFile['couche']) =>
      isBroken ? { ok: false, findings: [] } : { ok: true, value: chiffres(couche) },
  } as unknown as Datasets
  keepIndicateur(store, createCatalogue(TERRITOIRES), datasets)
  return store
}

describe('couleurs de la vue « Indicateurs »', () => {
  it('viennent avec la vue, suivent le millésime et s’en vont avec elle', async () => {
    const store = keep()
    expect(store.getState().thematique).toBeNull()
    store.getState().openVue('indicateurs')
    await vi.waitFor(() => expect(store.getState().thematique?.couche).toBe('epci-2016'))
    store.getState().chooseMillesime('2017')
    await vi.waitFor(() => expect(store.getState().thematique?.couche).toBe('epci-2017'))
    store.getState().openVue('liste')
    expect(store.getState().thematique).toBeNull()
  })

  it('une réponse en retard ne recolore pas une carte quittée', async () => {
    const store = keep()
    store.getState().openVue('indicateurs')
    store.getState().openVue('liste')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(store.getState().thematique).toBeNull()
  })

  it('rien n’est colorié sans chiffres, ni pour un indicateur inconnu', async () => {
    const broken = keep(true)
    broken.getState().openVue('indicateurs')
    const strange = keep()
    strange.getState().chooseCarte({ indicateur: 'bonheur' })
    strange.getState().openVue('indicateurs')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([broken, strange].map((store) => store.getState().thematique)).toEqual([null, null])
  })
})
