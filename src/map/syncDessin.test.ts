import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { PALETTE_CLAIRE, PALETTE_SOMBRE } from '#/layers/palette.ts'
import { createAppStore } from '#/store/appStore.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { NO_INSETS } from './mapPort.ts'
import { layersOnMap, pickContextOf } from './pointing.ts'
import { syncMap } from './syncMap.ts'

function open() {
  const store = createAppStore(DEFAULT_LAYERS)
  const port = createFakeMap()
  const sync = syncMap({
    port,
    store,
    catalogue: createCatalogue(TERRITOIRES),
    pays: [],
    geoBase: 'https://x.fr/geo/',
    loadCommunes: async () => null,
    loadReseau: async () => ({ liens: [], noeuds: [], traits: [] }),
    look: { palette: PALETTE_CLAIRE, insets: NO_INSETS, hasReducedMotion: false },
  })
  return { store, port, sync }
}

describe('dessin de la fiche sur la carte', () => {
  const dessin = [
    { role: 'commun', label: 'Commun', codes: ['39001', '71002'] },
    { role: 'b-seul', label: 'Reste', codes: ['39003'] },
  ] as const

  it('pose une source par rôle et par département, sous les contours', () => {
    const { store, port } = open()
    store.getState().draw(dessin)
    expect([...port.sources.keys()].filter((id) => /commun-|seul-/.test(id)).sort()).toEqual([
      'choix-b-seul-39',
      'choix-commun-39',
      'choix-commun-71',
    ])
    expect(port.stack.indexOf('choix-commun-39/motif')).toBeLessThan(
      port.stack.indexOf('choix-a/trait'),
    )
    expect(port.hidden.has('choix-a/surface')).toBe(true)
  })

  it('se retire sans laisser de trace, et rend sa teinte à la sélection', () => {
    const { store, port, sync } = open()
    store.getState().draw(dessin)
    sync.repaint(PALETTE_SOMBRE)
    expect(port.paint.get('choix-commun-39/teinte fill-color')).toBe(PALETTE_SOMBRE.a)
    store.getState().draw(null)
    expect([...port.sources.keys()].some((id) => id.startsWith('choix-commun'))).toBe(false)
    expect(port.hidden.has('choix-a/surface')).toBe(false)
  })
})

describe('ce que vise un clic', () => {
  it('choisit B pendant une comparaison, et la couche de B est là pour cela', () => {
    const { store } = open()
    store.setState({ vue: 'recouvrements', selectedId: 'pays:ledonien' })
    expect(layersOnMap(store.getState())).toContain('zone-emploi-2010')
    expect(pickContextOf(store.getState(), 8).visibleLayers).toEqual(['zone-emploi-2010'])
    store.getState().pointAt('zone-emploi-2010:4306')
    expect(store.getState()).toMatchObject({
      selectedId: 'pays:ledonien',
      comparedId: 'zone-emploi-2010:4306',
      comparedType: 'zone-emploi-2010',
    })
  })

  it('à l’atelier, donne le départ puis change le périmètre', () => {
    const { store } = open()
    store.setState({ vue: 'atelier' })
    store.getState().pointAt('epci:243900001')
    store.getState().pointAt('epci:243900002')
    expect(store.getState().atelier).toMatchObject({
      base: 'epci:243900001',
      modifs: [{ geste: 'bascule', id: 'epci:243900002' }],
    })
    store.getState().undoAtelier()
    expect(store.getState().atelier.modifs).toEqual([])
    store.getState().redoAtelier()
    expect(store.getState().atelier.modifs).toHaveLength(1)
  })

  it('ailleurs, lit le territoire', () => {
    const { store } = open()
    store.getState().pointAt('departement:39')
    expect(store.getState().selectedId).toBe('departement:39')
  })
})
