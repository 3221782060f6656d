import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { AccueilPanel } from './AccueilPanel.tsx'

describe('accueil', () => {
  it('nomme les neuf Pays, leur classe et leur région', () => {
    renderInApp(<AccueilPanel />)
    const list = screen.getByRole('list', { name: 'Les neuf Pays' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(9)
    expect(within(list).getByRole('button', { name: 'Pays Lédonien' })).toBeVisible()
    expect(within(list).getByText(/Pôle urbain moyen · Bourgogne-Franche-Comté/)).toBeVisible()
    expect(within(list).getByText('9 EPCI')).toBeVisible()
  })

  it('un clic ouvre la fiche, le pointeur montre sur la carte', async () => {
    const { store, user } = renderInApp(<AccueilPanel />, { state: { vue: 'liste' } })
    const button = screen.getByRole('button', { name: 'Pays Lédonien' })
    await user.hover(button)
    expect(store.getState().hoveredId).toBe('pays:ledonien')
    await user.click(button)
    expect(store.getState()).toMatchObject({ selectedId: 'pays:ledonien', vue: 'portrait' })
  })

  it('suit le millésime', () => {
    renderInApp(<AccueilPanel />, { state: { millesime: '2017' } })
    expect(screen.getByText('habitants et EPCI en 2017')).toBeVisible()
  })
})
