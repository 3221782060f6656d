import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { measurePolygones } from '#/analysis/communes/mesure.ts'
import { createTables } from '#/analysis/communes/tables.ts'
import type { Recouvrements } from '#/analysis/worker/protocol.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { AtelierPanel } from './AtelierPanel.tsx'

const tables = createTables({ communes: COMMUNES, territoires: TERRITOIRES, chiffres: null })
const colonnes = tables.colonnes('2016')
const vide: Recouvrements = {
  a: measurePolygones(colonnes, []),
  zones: [],
  couvert: measurePolygones(colonnes, []),
  horsZonage: measurePolygones(colonnes, []),
  methode: 'communes',
  estime: false,
  tablePopulation: '2016',
}

const analyse: Partial<Analyse> = {
  workshop: async ({ polygones }) => ({
    ok: true,
    value: {
      mesure: measurePolygones(colonnes, [...polygones]),
      base: measurePolygones(colonnes, [0, 1]),
      zones: { 'zone-emploi-2010': vide, 'zone-emploi-2020': vide },
      voisins: { voisins: [], chevauchent: [], contacts: [], plusProches: [], perimetreKm: 1 },
      forme: { type: 'MultiPolygon', coordinates: [] },
      morceaux: polygones.includes(3) ? [[0, 1], [3]] : [[...polygones]],
      enclaves: [],
      tablePopulation: '2016',
    },
  }),
}

const state = {
  vue: 'atelier',
  atelier: { base: 'pays:ledonien', millesime: '2016', modifs: [] },
} as const

beforeEach(() => localStorage.clear())

describe('atelier de périmètre', () => {
  it('met le périmètre à côté de celui de départ, et suit chaque geste', async () => {
    const { user } = renderInApp(<AtelierPanel />, { state, analyse })
    const table = await screen.findByRole('table', { name: /celui de départ/ })
    expect(within(table).getByRole('row', { name: /^Habitants/ })).toHaveTextContent('300300=')
    await user.click(screen.getByRole('button', { name: 'Coller des codes INSEE ou SIREN' }))
    await user.type(screen.getByRole('textbox', { name: /Codes/ }), '39003 99999')
    await user.click(screen.getByRole('button', { name: 'Ajouter' }))
    expect(screen.getByText(/nulle part/)).toHaveTextContent('99999')
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /^Habitants/ })).toHaveTextContent('600+300'),
    )
    await user.click(screen.getByRole('button', { name: /Annuler/ }))
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /^Habitants/ })).toHaveTextContent('300300='),
    )
    await user.click(screen.getByRole('button', { name: /Rétablir/ }))
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /^Habitants/ })).toHaveTextContent('+300'),
    )
  })

  it('dit si le périmètre est d’un seul tenant', async () => {
    const { store } = renderInApp(<AtelierPanel />, { state, analyse })
    expect(await screen.findByText('D’un seul tenant.')).toBeVisible()
    store.getState().pointAt('commune:39300')
    expect(await screen.findByText('En 2 morceaux.')).toBeVisible()
    expect(screen.getByText(/Lons-le-Saunier/)).toBeVisible()
  })

  it('retire un EPCI par la liste, et la carte le sait', async () => {
    const { store, user } = renderInApp(<AtelierPanel />, { state, analyse })
    await user.click(await screen.findByRole('button', { name: /^Retirer ?CC du Nord/ }))
    expect(await screen.findByText(/feuille blanche/)).toBeVisible()
    await waitFor(() =>
      expect(store.getState().dessin?.find(({ role }) => role === 'parti')?.codes).toHaveLength(2),
    )
  })

  it('garde un scénario sous un nom et le rouvre', async () => {
    const { store, user } = renderInApp(<AtelierPanel />, { state, analyse })
    store.getState().pointAt('commune:39003')
    await user.type(await screen.findByLabelText('Nom du scénario'), 'Vers le sud')
    await user.click(screen.getByRole('button', { name: 'Garder' }))
    store.getState().resetAtelier()
    await user.click(await screen.findByRole('button', { name: /^Ouvrir ?Vers le sud/ }))
    expect(store.getState().atelier.modifs).toEqual([{ geste: 'bascule', id: 'commune:39003' }])
    expect(localStorage.getItem('lisiere.scenarios')).toContain('Vers le sud')
  })

  it('part d’un clic sur la carte', async () => {
    const { store } = renderInApp(<AtelierPanel />, { state: { vue: 'atelier' }, analyse })
    await screen.findByText(/feuille|point de départ/)
    store.getState().pointAt('epci:243900001')
    expect(store.getState().atelier.base).toBe('epci:243900001')
  })
})
