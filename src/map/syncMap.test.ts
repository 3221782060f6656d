import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { ReseauPlace } from '#/domain/content/reseau.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { PALETTE_CLAIRE, PALETTE_SOMBRE } from '#/layers/palette.ts'
import { createAppStore } from '#/store/appStore.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { COMMUNES, TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { NO_INSETS } from './mapPort.ts'
import { FRANCE_LARGE_WGS84, paddingFor } from './syncCamera.ts'
import { syncMap } from './syncMap.ts'

const LIEN = {
  id: 'a',
  de: 'pays:ledonien',
  vers: 'cluster:clus-ter-jura',
  type: 'participation',
  phrase: 'Le Pays y a des parts.',
  etat: 'en-cours',
  depuis: null,
  jusqua: null,
  force: 3,
  page: 20,
} as const
const RESEAU: ReseauPlace = {
  liens: [LIEN, { ...LIEN, id: 'b', vers: 'programme:leader' }],
  noeuds: [
    { id: 'pays:ledonien', nom: 'Lédonien', lonLat: [5.5, 46.5] },
    { id: 'cluster:clus-ter-jura', nom: 'Clus’Ter Jura', lonLat: [5.6, 46.7] },
  ],
  traits: [{ lien: LIEN, de: [5.5, 46.5], vers: [5.6, 46.7] }],
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function open(prepare: (store: ReturnType<typeof createAppStore>) => void = () => {}) {
  const catalogue = createCatalogue(TERRITOIRES)
  const table = createCommuneTable(COMMUNES, catalogue)
  const store = createAppStore(DEFAULT_LAYERS)
  prepare(store)
  const port = createFakeMap()
  const sync = syncMap({
    port,
    store,
    catalogue,
    pays: [{ id: 'pays:ledonien', nom: 'Pays Lédonien', typologieId: 'pole-urbain-moyen' }],
    geoBase: 'https://x.fr/geo/',
    loadCommunes: async () => table,
    loadReseau: async () => RESEAU,
    look: { palette: PALETTE_CLAIRE, insets: NO_INSETS, hasReducedMotion: false },
  })
  return { store, port, sync, ...store.getState() }
}

describe('couches', () => {
  it('n’ajoute au départ que ce qui se voit à cette échelle', () => {
    const { port } = open()
    expect([...port.sources.keys()]).toEqual(
      expect.arrayContaining(['fond-terres', 'region', 'departement', 'pays-2016', 'villes']),
    )
    expect(port.sources.has('epci-2016')).toBe(false)
  })

  it('ajoute les EPCI en approchant, sous les Pays et sous les noms', () => {
    const { port } = open()
    port.look({ zoom: 8 })
    port.fire('moveend', { isByReader: true })
    const order = (id: string) => port.stack.indexOf(id)
    expect(order('epci-2016/surface')).toBeGreaterThan(order('fond/france'))
    expect(order('epci-2016/surface')).toBeLessThan(order('pays-2016/surface'))
    expect(order('epci-2016/trait')).toBeLessThan(order('choix-a/trait'))
    expect(order('choix-a/trait')).toBeLessThan(order('epci-2016/nom'))
  })

  it('change EPCI et Pays ensemble avec le millésime, sans rien recharger au retour', () => {
    const { port, chooseMillesime } = open()
    port.look({ zoom: 8 })
    chooseMillesime('2017')
    expect(port.sources.has('epci-2017')).toBe(true)
    expect(port.hidden.has('pays-2016/surface')).toBe(true)
    chooseMillesime('2016')
    expect(port.hidden.has('pays-2016/surface')).toBe(false)
    expect(port.hidden.has('epci-2017/surface')).toBe(true)
  })

  it('cache une couche éteinte', () => {
    const { port, toggleLayer } = open()
    toggleLayer('departement')
    expect(port.hidden.has('departement/trait')).toBe(true)
    toggleLayer('departement')
    expect(port.hidden.has('departement/trait')).toBe(false)
  })

  it('charge les communes de ce qui est en vue, avec leurs noms de plus près', async () => {
    const { port } = open()
    port.look({ zoom: 9.5, bboxWgs84: [5.4, 46.4, 5.6, 46.6] })
    port.fire('moveend', { isByReader: true })
    expect(port.sources.get('commune-39')).toContain('communes%2F39.topo.json')
    port.look({ zoom: 11 })
    port.fire('moveend', { isByReader: true })
    await settled()
    expect(JSON.stringify(port.sources.get('commune-39.noms'))).toContain('Lons-le-Saunier')
  })

  it('repeint sans rien ajouter quand le thème change', () => {
    const { port, sync } = open()
    const before = [...port.stack]
    sync.repaint(PALETTE_SOMBRE)
    expect(port.stack).toEqual(before)
    expect(port.palettes).toEqual(['sombre'])
    expect(port.paint.get('fond/mer background-color')).toBe(PALETTE_SOMBRE.mer)
  })
})

describe('sélection', () => {
  it('dessine A, ses EPCI et B, même si leur couche est éteinte', async () => {
    const { port, selectTerritoire, compareWith, showLayers } = open()
    showLayers([])
    selectTerritoire('pays:ledonien')
    compareWith('departement:39')
    await settled()
    expect(port.sources.get('choix-a')).toContain('objet=pays-2016')
    expect(port.sources.get('choix-membres')).toContain('codes=243900001')
    expect(port.sources.get('choix-b')).toContain('objet=departement')
    expect(port.states.get('pays-2016 ledonien')).toEqual({ choisi: true })
    selectTerritoire(null)
    await settled()
    expect(port.sources.get('choix-a')).toMatchObject({ features: [] })
    expect(port.sources.get('choix-b')).toMatchObject({ features: [] })
    expect(port.states.get('pays-2016 ledonien')).toEqual({ choisi: false })
  })

  it('dessine une commune depuis le fichier de son département', () => {
    const { port, selectTerritoire } = open()
    selectTerritoire('commune:39300')
    expect(port.sources.get('choix-a')).toContain('communes%2F39.topo.json')
  })

  it('éclaire ce qui est survolé, où que vienne le survol', () => {
    const { port, hoverTerritoire } = open()
    hoverTerritoire('departement:39')
    expect(port.states.get('departement 39')).toEqual({ survol: true })
    hoverTerritoire(null)
    expect(port.states.get('departement 39')).toEqual({ survol: false })
  })
})

describe('cadrage', () => {
  it('commence par la France, par la sélection, ou par la vue de l’adresse', async () => {
    expect(open().port.fits.at(-1)?.bbox).toEqual(FRANCE_LARGE_WGS84)
    const selected = open((store) => store.getState().selectTerritoire('pays:ledonien'))
    await settled()
    expect(selected.port.fits.at(-1)).toMatchObject({ bbox: [5, 46, 6, 47], isAnimated: false })
    const kept = open((store) => {
      store.getState().selectTerritoire('pays:ledonien')
      store.getState().rememberCamera({ lonLat: [5, 46], zoom: 9 })
    })
    expect(kept.port.moves).toEqual([{ lonLat: [5, 46], zoom: 9, isAnimated: false }])
  })

  it('suit la sélection et oublie la vue d’avant', async () => {
    const { store, port, selectTerritoire, rememberCamera } = open()
    rememberCamera({ lonLat: [1, 45], zoom: 7 })
    selectTerritoire('departement:39')
    await settled()
    expect(store.getState().camera).toBeNull()
    expect(port.fits.at(-1)).toMatchObject({ bbox: [5, 46, 6, 47], isAnimated: true })
  })

  it('retient les gestes du lecteur, pas ses propres cadrages', () => {
    const { store, port } = open()
    port.fire('moveend', { isByReader: false })
    expect(store.getState().camera).toBeNull()
    port.look({ lonLat: [4, 47], zoom: 8 })
    port.fire('moveend', { isByReader: true })
    expect(store.getState().camera).toEqual({ lonLat: [4, 47], zoom: 8 })
    expect(port.moves).toEqual([])
  })

  it('obéit aux commandes, deux fois s’il le faut', async () => {
    const { port, commandCamera } = open()
    commandCamera('zoom-in')
    commandCamera('zoom-in')
    commandCamera('zoom-out')
    expect(port.zooms).toEqual([1, 1, -1])
    commandCamera('france')
    expect(port.fits.at(-1)).toMatchObject({ bbox: FRANCE_LARGE_WGS84, isAnimated: true })
  })

  it('laisse libre ce que le panneau couvre, sans jamais manquer de place', () => {
    const size = { width: 1000, height: 800 }
    const wide = paddingFor({ top: 0, right: 500, bottom: 0, left: 0 }, size)
    expect(wide.right - wide.left).toBe(500)
    const tight = paddingFor({ top: 0, right: 0, bottom: 790, left: 0 }, size)
    expect(tight.top + tight.bottom).toBeLessThan(681)
  })
})

describe('filtre', () => {
  it('estompe les Pays laissés de côté, et les rend', () => {
    const { port, settleFiltre } = open()
    const paint = () => JSON.stringify(port.paint.get('pays-2016/marque icon-opacity'))
    settleFiltre({ pays: ['pays:langres'], phrase: 'Un Pays.' })
    expect(paint()).toContain('langres')
    settleFiltre(null)
    expect(paint()).not.toContain('langres')
  })
})

describe('liens', () => {
  it('se dessinent quand leur vue s’ouvre, et se cachent après', async () => {
    const { port, openVue } = open()
    expect(port.sources.has('liens')).toBe(false)
    openVue('liens')
    await settled()
    expect(port.sources.get('liens')).toMatchObject({ features: [{ properties: { code: 'a' } }] })
    expect(port.hidden.has('liens/moyens')).toBe(false)
    openVue('portrait')
    expect(port.hidden.has('liens/moyens')).toBe(true)
  })

  it('suivent l’acteur regardé, même s’il n’a pas de lieu', async () => {
    const { port, openVue, visitNoeud } = open()
    openVue('liens')
    await settled()
    visitNoeud('programme:leader')
    expect(port.sources.get('liens')).toMatchObject({ features: [] })
    expect(port.sources.get('liens-noeuds')).toMatchObject({
      features: [{ properties: { code: 'pays:ledonien' } }],
    })
  })

  it('s’éclairent avec la liste, et prennent le pointeur', async () => {
    const { store, port, sync, openVue, hoverLien } = open()
    openVue('liens')
    await settled()
    hoverLien('a')
    expect(port.states.get('liens a')).toEqual({ survol: true })
    expect(port.states.get('liens-noeuds pays:ledonien')).toEqual({ survol: true })
    port.meet([{ layer: 'liens/noeuds', code: 'cluster:clus-ter-jura' }])
    expect(sync.intercept({ x: 1, y: 1 }, true)).toBe(true)
    expect(store.getState().chemin).toEqual(['cluster:clus-ter-jura'])
    openVue('portrait')
    expect(sync.intercept({ x: 1, y: 1 }, true)).toBe(false)
  })
})
