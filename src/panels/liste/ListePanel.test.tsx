import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { ListePanel } from './ListePanel.tsx'

const EPCI = { vue: 'liste', visibleLayers: ['epci'] } as const
const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

describe('liste', () => {
  it('montre la couche de la carte, dans son millésime', async () => {
    const { user } = renderInApp(<ListePanel />, { state: EPCI })
    expect(names()).toEqual(['CC du Nord', 'CC du Sud'])
    await user.click(screen.getByRole('radio', { name: '2017' }))
    expect(names()).toEqual(['CC Réunie'])
  })

  it('se trie, et le dit', async () => {
    const { user } = renderInApp(<ListePanel />, { state: EPCI })
    await user.click(screen.getByRole('button', { name: /Habitants/ }))
    expect(names()).toEqual(['CC du Sud', 'CC du Nord'])
    expect(screen.getByRole('columnheader', { name: /Habitants/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  it('se filtre, et propose de revenir quand rien ne reste', async () => {
    const { user } = renderInApp(<ListePanel />, { state: EPCI })
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'sud')
    expect(names()).toEqual(['CC du Sud'])
    expect(screen.getByRole('status')).toHaveTextContent('1 sur 2 EPCI')
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'zzz')
    await user.click(screen.getByRole('button', { name: 'Effacer le filtre' }))
    expect(names()).toHaveLength(2)
  })

  it('pointe ce que l’on survole et ouvre ce que l’on choisit', async () => {
    const { store, user } = renderInApp(<ListePanel />, { state: EPCI })
    const button = screen.getByRole('button', { name: 'CC du Nord' })
    await user.hover(button)
    expect(store.getState().hoveredId).toBe('epci:243900001')
    await user.click(button)
    expect(store.getState()).toMatchObject({ selectedId: 'epci:243900001', vue: 'portrait' })
  })

  it('n’a rien à dire d’une carte sans périmètre, et le dit', () => {
    renderInApp(<ListePanel />, { state: { vue: 'liste', visibleLayers: ['villes'] } })
    expect(screen.getByText(/aucun périmètre/)).toBeVisible()
  })
})
