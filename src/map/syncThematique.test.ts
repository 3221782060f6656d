import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { PALETTE_CLAIRE, PALETTE_SOMBRE } from '#/layers/palette.ts'
import { createAppStore } from '#/store/appStore.ts'
import type { Thematique } from '#/store/thematique.slice.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { NO_INSETS } from './mapPort.ts'
import { pickTerritoire } from './pickTerritoire.ts'
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
  return { store, port, sync, colour: store.getState().colour }
}

const BAS = { rampe: 'divergente', position: 0 } as const
const HAUT = { rampe: 'divergente', position: 1 } as const

function theme(rangs: [string, number][], changes: Partial<Thematique> = {}): Thematique {
  return {
    titre: 'Essai',
    couche: 'epci-2016',
    classes: [
      { label: 'moins de 100', nombre: 1, teinte: BAS, motif: 'hachure' },
      { label: '100 et plus', nombre: 1, teinte: HAUT, motif: null },
    ],
    rangs: new Map(rangs),
    sansDonnee: null,
    ...changes,
  }
}

describe('carte thématique', () => {
  it('charge la couche de loin et même éteinte, sous les contours et sous les noms', () => {
    const { store, port, colour } = open()
    store.getState().showLayers(['pays', 'departement'])
    expect(port.sources.has('epci-2016')).toBe(false)
    colour(theme([['243900001', 0]]))
    expect(port.sources.get('epci-2016')).toContain('objet=epci-2016')
    const order = (id: string) => port.stack.indexOf(id)
    expect(order('epci-2016/theme')).toBeGreaterThan(order('fond/france'))
    expect(order('epci-2016/theme-hachure')).toBeGreaterThan(order('epci-2016/theme'))
    expect(order('epci-2016/theme-limites')).toBeLessThan(order('departement/trait'))
    expect(order('epci-2016/theme-hachure')).toBeLessThan(order('choix-a/trait'))
  })

  it('n’écrit que les états qui changent', () => {
    const { port, colour } = open()
    colour(
      theme([
        ['243900001', 0],
        ['243900002', 1],
      ]),
    )
    expect(port.states.get('epci-2016 243900001')).toEqual({ teinte: 2, motif: 1 })
    expect(port.states.get('epci-2016 243900002')).toEqual({ teinte: 3, motif: 0 })
    const before = port.writes
    colour(
      theme([
        ['243900001', 1],
        ['243900002', 1],
      ]),
    )
    expect(port.writes).toBe(before + 1)
    colour(theme([['243900002', 1]]))
    expect(port.states.get('epci-2016 243900001')).toEqual({ teinte: -1, motif: -1 })
    expect(port.paint.has('epci-2016/theme fill-color')).toBe(false)
  })

  it('écarte les teintes qui la couvriraient, et les rend', () => {
    const { store, port, colour } = open()
    store.getState().toggleLayer('petr')
    const covered = ['pays-2016/surface', 'petr/surface', 'choix-a/surface']
    expect(covered.filter((id) => port.hidden.has(id))).toEqual([])
    colour(theme([]))
    expect(covered.filter((id) => port.hidden.has(id))).toEqual(covered)
    expect(port.hidden.has('petr/trait')).toBe(false)
    colour(null)
    expect(covered.filter((id) => port.hidden.has(id))).toEqual([])
    expect(port.hidden.has('epci-2016/theme')).toBe(true)
  })

  it('ne montre que la couche et les motifs de la carte ouverte', () => {
    const { port, colour } = open()
    colour(theme([], { sansDonnee: { label: 'Sans donnée', nombre: 2 } }))
    expect(port.stack).toContain('epci-2016/theme-inconnu')
    colour(theme([['39', 1]], { couche: 'departement', classes: [] }))
    for (const part of ['theme', 'theme-hachure', 'theme-inconnu', 'theme-limites']) {
      expect(port.hidden.has(`epci-2016/${part}`), part).toBe(true)
    }
    expect(port.stack).not.toContain('departement/theme-hachure')
    colour(theme([]))
    expect(port.hidden.has('epci-2016/theme')).toBe(false)
    expect(port.hidden.has('departement/theme')).toBe(true)
  })

  it('entoure ce que pointe la carte ou la liste, si c’est de cette carte', () => {
    const { store, port, colour } = open()
    colour(theme([]))
    store.getState().hoverTerritoire('epci:243900001')
    expect(port.sources.get('choix-survol')).toContain('codes=243900001')
    store.getState().hoverTerritoire('departement:39')
    expect(port.sources.get('choix-survol')).toMatchObject({ features: [] })
  })

  it('se repeint avec le thème', () => {
    const { port, sync, colour } = open()
    colour(theme([]))
    sync.repaint(PALETTE_SOMBRE)
    expect(JSON.stringify(port.paint.get('epci-2016/theme fill-color'))).toContain(
      PALETTE_SOMBRE.rampes.sequentielle[0],
    )
  })
})

describe('ce que vise le pointeur sur une carte thématique', () => {
  const context = { zoom: 5, visibleLayers: DEFAULT_LAYERS, selectedId: null }
  const hits = [
    { layer: 'departement/surface', code: '39' },
    { layer: 'epci-2016/theme', code: '243900001' },
  ]

  it('l’unité coloriée vient avant le département, même de loin', () => {
    expect(pickTerritoire(hits, context)).toBe('epci:243900001')
    expect(pickTerritoire(hits, { ...context, selectedId: 'epci:243900001' })).toBe(
      'epci:243900001',
    )
  })

  it('le nom d’un Pays ne cache pas les unités qu’il couvre', () => {
    const named = [{ layer: 'pays-2016/nom-national', code: 'ledonien' }, ...hits]
    expect(pickTerritoire(named, context)).toBe('epci:243900001')
  })

  it('une marque reste une marque', () => {
    const marked = [...hits, { layer: 'pays-2016/marque', code: 'ledonien' }]
    expect(pickTerritoire(marked, context)).toBe('pays:ledonien')
  })
})
