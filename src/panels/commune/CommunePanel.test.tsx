import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { CommunePanel } from './CommunePanel.tsx'

describe('fiche d’une commune', () => {
  it('mène à son EPCI d’avant et d’après, à son Pays, à son département', async () => {
    const { store, user } = renderInApp(<CommunePanel />, {
      state: { selectedId: 'commune:39001' },
    })
    expect(await screen.findByRole('heading', { name: 'Saint-Antonin' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'CC du Nord' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'CC Réunie' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Jura' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Pays lédonien' }))
    expect(store.getState().selectedId).toBe('pays:ledonien')
  })

  it('donne ses emplois, ses établissements et son niveau de vie', async () => {
    renderInApp(<CommunePanel />, { state: { selectedId: 'commune:39001' } })
    expect(await screen.findByRole('row', { name: /Emplois sur place 120 130/ })).toBeVisible()
    expect(screen.getByText(/140 établissements/)).toBeVisible()
    expect(screen.getByText(/18.000.€ par an/)).toBeVisible()
  })

  it('dit « inconnu » plutôt que zéro', async () => {
    renderInApp(<CommunePanel />, { state: { selectedId: 'commune:39003', millesime: 'actuel' } })
    expect(await screen.findByText('inconnu')).toBeVisible()
  })

  it('un code que personne ne porte a une sortie', async () => {
    renderInApp(<CommunePanel />, { state: { selectedId: 'commune:99999' } })
    expect(await screen.findByText(/Aucune commune ne porte le code 99999/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Revenir aux neuf Pays' })).toBeVisible()
  })
})
