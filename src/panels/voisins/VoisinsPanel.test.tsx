import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Profil } from '#/analysis/ressemblance/profil.ts'
import type { Voisins } from '#/analysis/voisins/voisins.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { VoisinsPanel } from './VoisinsPanel.tsx'
import { voisinVers } from './vents.ts'

const VOISINS: Voisins = {
  voisins: [
    { code: '243900002', nom: 'CC du Sud', frontiereKm: 12, partDuContour: 0.3, direction: 'S' },
    { code: '243900003', nom: 'CC du Levant', frontiereKm: 4, partDuContour: 0.1, direction: 'NE' },
  ],
  chevauchent: [],
  contacts: [],
  plusProches: [{ code: '243900004', nom: 'CC Lointaine', distanceKm: 30, direction: 'O' }],
  perimetreKm: 40,
}

const PROFIL: Profil = {
  densite: 48,
  evolution: 0.002,
  emploisParHabitant: 0.41,
  partIndustrie: 0.1,
  classesDensite: [1],
  typologie: null,
}

const similar = vi.fn<Analyse['similar']>(async () => ({
  ok: true,
  value: {
    a: PROFIL,
    densites: ['Rural'],
    semblables: [
      {
        id: 'epci:1',
        couche: 'epci-actuel',
        code: '200071116',
        nom: 'CC Réunie du Jura',
        distance: 0.5,
        profil: PROFIL,
        contributions: {
          densite: 0.7,
          evolution: 0.3,
          emploisParHabitant: 0,
          partIndustrie: 0,
          classesDensite: 0,
          typologie: null,
        },
      },
    ],
  },
}))
const analyse: Partial<Analyse> = {
  neighbours: async () => ({ ok: true, value: VOISINS }),
  similar,
}
const state = { vue: 'voisins', selectedId: 'epci:243900001' } as const

describe('voisins', () => {
  it('les liste par longueur de frontière, avec leur direction', async () => {
    renderInApp(<VoisinsPanel />, { state, analyse })
    const table = await screen.findByRole('table', { name: /longueur de frontière/ })
    const [, first] = within(table).getAllByRole('row')
    expect(first).toHaveTextContent('CC du Sud')
    expect(first).toHaveTextContent('au sud')
    expect(first).toHaveTextContent('12\u202fkm'.replace('\u202f', ' '))
  })

  it('se parcourt aux flèches du clavier', async () => {
    const { store, user } = renderInApp(<VoisinsPanel />, { state, analyse })
    const button = await screen.findByRole('button', { name: /Vers le nord.*CC du Levant/ })
    button.focus()
    await user.keyboard('{ArrowDown}')
    expect(store.getState()).toMatchObject({ selectedId: 'epci:243900002', vue: 'voisins' })
  })

  it('se parcourt aussi depuis la carte, avec Maj', async () => {
    const { store, user } = renderInApp(
      <>
        <button type="button" id="carte">
          carte
        </button>
        <VoisinsPanel />
      </>,
      { state, analyse },
    )
    await screen.findByRole('button', { name: /Vers le nord.*CC du Levant/ })
    screen.getByRole('button', { name: 'carte' }).focus()
    await user.keyboard('{ArrowDown}')
    expect(store.getState().selectedId).toBe('epci:243900001')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(store.getState()).toMatchObject({ selectedId: 'epci:243900002', vue: 'voisins' })
  })

  it('préfère le voisin tout droit, puis la plus longue frontière', () => {
    expect(voisinVers(VOISINS.voisins, 'ArrowRight')?.nom).toBe('CC du Levant')
    expect(voisinVers(VOISINS.voisins, 'ArrowLeft')).toBeUndefined()
  })

  it('dit qui ressemble et pourquoi, et suit les poids', async () => {
    const { user } = renderInApp(<VoisinsPanel />, { state, analyse })
    const table = await screen.findByRole('table', { name: /Ce qui rapproche/ })
    expect(within(table).getByRole('row', { name: /^Densité/ })).toHaveTextContent('48 hab./km²')
    await user.click(screen.getByRole('button', { name: /Ce qui compte/ }))
    const slider = await screen.findByRole('slider', { name: 'Densité' })
    expect(slider).toHaveAttribute('aria-valuetext', 'compte')
    await user.click(screen.getByRole('button', { name: 'Tout compte autant' }))
    await waitFor(() => expect(similar).toHaveBeenCalled())
  })
})
