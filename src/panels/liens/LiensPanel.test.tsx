import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { LiensPanel } from './LiensPanel.tsx'

async function open(state = {}) {
  const view = renderInApp(<LiensPanel />, { state: { vue: 'liens', ...state } })
  await screen.findByRole('table', { name: 'Liens entre acteurs' }, { timeout: 5000 })
  return view
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1

describe('liens', () => {
  it('compte ce que la carte montre et ce qu’elle ne peut pas montrer', async () => {
    await open()
    const sentence = screen.getByText(/106 liens entre 90 acteurs/)
    expect(sentence).toHaveRole('status')
    expect(sentence).toHaveTextContent(/acteur sans lieu connu/)
    expect(rows()).toBe(106)
  })

  it('part d’un acteur, suit un lien, revient sur ses pas', async () => {
    const { store, user } = await open({ chemin: ['cluster:ozon'] })
    expect(rows()).toBeLessThan(20)
    const table = screen.getByRole('table')
    await user.click(
      within(table).getAllByRole('button', { name: 'Midi-Quercy' })[0] as HTMLElement,
    )
    expect(store.getState().chemin).toEqual(['cluster:ozon', 'pays:midi-quercy'])
    const path = screen.getByRole('navigation', { name: 'Chemin parcouru' })
    expect(within(path).getByText('Midi-Quercy')).toHaveAttribute('aria-current', 'step')
    await user.click(within(path).getByRole('button', { name: 'OZON' }))
    expect(store.getState().chemin).toEqual(['cluster:ozon'])
  })

  it('filtre par famille et par état', async () => {
    const { store, user } = await open()
    await user.click(screen.getByRole('switch', { name: /Moyens, argent/ }))
    expect(store.getState().typesCaches).toContain('financement')
    expect(rows()).toBe(74)
    await user.click(screen.getByRole('switch', { name: /terminé/ }))
    expect(store.getState().etatsCaches).toEqual(['termine'])
    expect(screen.getByText(/liens sur 106/)).toBeVisible()
  })

  it('le graphe se parcourt au clavier, la carte suit', async () => {
    const { store, user } = await open({ chemin: ['cluster:ozon'] })
    const graph = await screen.findByRole('group', { name: /Réseau de/ }, { timeout: 5000 })
    const focal = within(graph).getByRole('button', { name: /^OZON.*acteur regardé/ })
    focal.focus()
    expect(store.getState().hoveredNoeud).toBe('cluster:ozon')
    await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowUp}')
    expect(document.activeElement).not.toBe(document.body)
    within(graph)
      .getByRole('button', { name: /^Midi-Quercy/ })
      .focus()
    await user.keyboard('{Enter}')
    expect(store.getState().chemin.at(-1)).toBe('pays:midi-quercy')
  })

  it('se filtre par un mot, et le dit quand rien ne répond', async () => {
    const { user } = await open()
    await user.type(screen.getByRole('textbox', { name: /Filtrer/ }), 'licorne')
    expect(screen.getByText('Aucun lien ne contient ce mot.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Effacer le mot' }))
    expect(rows()).toBe(106)
  })
})
