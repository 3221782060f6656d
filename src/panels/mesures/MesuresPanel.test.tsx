import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { overlapByCommunes } from '#/analysis/communes/overlapByCommunes.ts'
import { createTables } from '#/analysis/communes/tables.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { MesuresPanel } from './MesuresPanel.tsx'

const tables = createTables({ communes: COMMUNES, territoires: TERRITOIRES, chiffres: null })
const overlap = overlapByCommunes(tables.colonnes('2016'), [0, 1, 3], [1, 3])
const analyse: Partial<Analyse> = {
  overlapPair: async () => ({
    ok: true,
    value: { overlap, phrase: 'Le Pays couvre la zone.', tablePopulation: '2016' },
  }),
}

describe('ce que dit le mémento, ce que l’on mesure', () => {
  it('met les neuf dans un seul tableau, dit et mesuré', async () => {
    renderInApp(<MesuresPanel />, { analyse })
    const table = screen.getByRole('table', { name: /neuf Pays/ })
    expect(within(table).getAllByRole('row')).toHaveLength(4 * (1 + 9))
    const rows = within(table).getAllByRole('row', { name: /^(Pays )?Lédonien/ })
    expect(rows[1]).toHaveTextContent('« 221 »')
    expect(rows[1]).toHaveTextContent('221212195')
  })

  it('définit chaque ligne et explique chaque écart, à un clic', async () => {
    const { user } = renderInApp(<MesuresPanel />, { analyse })
    await user.click(screen.getByRole('button', { name: 'Communes, voir la définition' }))
    expect(screen.getByRole('dialog', { name: 'Communes' })).toHaveTextContent('communes nouvelles')
    await user.keyboard('{Escape}')
    const [first] = screen.getAllByRole('button', { name: /voir l’explication/ })
    if (first) await user.click(first)
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  it('mesure les 80 % contre les deux découpages', async () => {
    renderInApp(<MesuresPanel />, { analyse })
    expect(await screen.findAllByText('Le Pays couvre la zone.')).toHaveLength(2)
    expect(screen.getByRole('table', { name: /zone d’emploi de 2020/ })).toBeVisible()
  })

  it('dit pourquoi le reste ne se mesure pas', async () => {
    const { user } = renderInApp(<MesuresPanel />, { analyse })
    expect(await screen.findByText('« trois quarts »')).toBeVisible()
    const [why] = screen.getAllByRole('button', { name: /Pourquoi/ })
    if (why) await user.click(why)
    expect(screen.getByText(/essences d’arbres/)).toBeVisible()
  })
})
