import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createTables } from '#/analysis/communes/tables.ts'
import { readReforme } from '#/analysis/reforme/reforme.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { disposer } from './disposer.ts'
import { ReformePanel } from './ReformePanel.tsx'
import { wrapWords } from './wrapWords.ts'

const tables = createTables({ communes: COMMUNES, territoires: TERRITOIRES, chiffres: null })
// Two communes of the north before; one of them and a southern one after.
const REFORME = readReforme(tables, [
  { millesime: '2016', polygones: [0, 1] },
  { millesime: '2017', polygones: [1, 2] },
])
const analyse: Partial<Analyse> = { reform: async () => ({ ok: true, value: REFORME }) }
const state = { vue: 'reforme', selectedId: 'pays:ledonien' } as const

describe('ce que la réforme a changé', () => {
  it('le dit en une phrase, puis en totaux qui tombent juste', async () => {
    renderInApp(<ReformePanel />, { state, analyse })
    expect(await screen.findByText(/il gagne 1 commune et 300 habitants/)).toBeVisible()
    const table = screen.getByRole('table', { name: /avant et après/ })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      'En 20162300',
      'Parties1100',
      'Gardées1200',
      'Arrivées1300',
      'En 20172500',
    ])
  })

  it('montre sur la carte ce qui est gardé, arrivé, parti', async () => {
    const { store } = renderInApp(<ReformePanel />, { state, analyse })
    await screen.findByText(/il gagne/)
    await waitFor(() => expect(store.getState().dessin).not.toBeNull())
    expect(store.getState().dessin?.map(({ role, codes }) => [role, ...codes])).toEqual([
      ['garde', '39002'],
      ['arrive', '39003'],
      ['parti', '39001'],
    ])
  })

  it('redit le dessin en tableau', async () => {
    const { user } = renderInApp(<ReformePanel />, { state, analyse })
    await user.click(await screen.findByRole('button', { name: /en tableau/ }))
    const table = screen.getByRole('table', { name: '2016 → 2017' })
    expect(within(table).getAllByRole('row')).toHaveLength(4)
  })

  it('nomme les communes parties et mène à elles', async () => {
    const { store, user } = renderInApp(<ReformePanel />, { state, analyse })
    await user.click(await screen.findByRole('button', { name: /1 commune et 100.*partie/ }))
    await user.click(await screen.findByRole('button', { name: 'Saint-Antonin' }))
    expect(store.getState().selectedId).toBe('commune:39001')
  })

  it('dit quand il n’y a rien à comparer', async () => {
    const alone = readReforme(tables, [{ millesime: '2016', polygones: [0] }])
    renderInApp(<ReformePanel />, {
      state,
      analyse: { reform: async () => ({ ok: true, value: alone }) },
    })
    expect(await screen.findByText(/Un seul périmètre/)).toBeVisible()
  })
})

describe('dessin des flux', () => {
  const { colonnes, rubans, width } = disposer(REFORME, { width: 430, em: 13 })

  it('n’écrit jamais un nom sur un autre', () => {
    for (const { blocs } of colonnes) {
      blocs.slice(1).forEach((bloc, at) => {
        const above = blocs[at]
        expect(bloc.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
      })
      for (const { x, width: own } of blocs) expect(x + own).toBeLessThanOrEqual(width + 0.01)
    }
  })

  it('a un ruban par flux', () => {
    expect(rubans).toHaveLength(REFORME.flux[0]?.length ?? -1)
  })

  it('coupe les noms aux espaces et aux traits d’union', () => {
    expect(wrapWords('CC de Blangy-sur-Bresle', 12)).toEqual(['CC de', 'Blangy-sur-', 'Bresle'])
    expect(wrapWords('a b c d e f g h', 1).at(-1)).toMatch(/…$/)
  })
})
