import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { FormesPanel } from './FormesPanel.tsx'

async function open() {
  const view = renderInApp(<FormesPanel />, { state: { vue: 'formes' } })
  const grid = await screen.findByRole('grid', { name: /Dix formes/ }, { timeout: 5000 })
  return { ...view, grid }
}

describe('formes d’animation', () => {
  it('met dix formes en lignes et neuf Pays en colonnes', async () => {
    const { grid } = await open()
    expect(within(grid).getAllByRole('rowheader')).toHaveLength(10)
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(9)
    expect(within(grid).getAllByRole('button', { expanded: false })).toHaveLength(90)
  })

  it('les flèches vont de case en case', async () => {
    const { grid, user } = await open()
    within(grid)
      .getByRole('button', { name: /Reprise, création$/ })
      .focus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(screen.getByRole('button', { name: /^Réunions, Langres/ })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: /^Réunions, Thiérache/ })).toHaveFocus()
  })

  it('une case ouvre sa note : ce que dit le tableau, ce que dit la monographie', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^Cluster, Langres/ }))
    const note = screen.getByRole('region', { name: 'Cluster, Pays de Langres' })
    expect(note).toHaveTextContent('ne cite pas ce Pays.')
    expect(note).toHaveTextContent('La monographie en montre plus')
    expect(within(note).getByRole('button', { name: /page 7/ })).toBeVisible()
  })

  it('une forme dit qui fait quoi, et mène à la monographie', async () => {
    const { store, user } = await open()
    await user.click(screen.getByRole('button', { name: /^(✓)?Label$/ }))
    expect(store.getState().formes.ids).toEqual(['label'])
    const section = screen.getByRole('region', { name: 'Label' })
    expect(section).toHaveTextContent('2 sur 9')
    await user.click(within(section).getByRole('button', { name: 'Langres' }))
    expect(store.getState()).toMatchObject({ vue: 'monographie', selectedId: 'pays:langres' })
  })

  it('un Pays se choisit en tête de colonne', async () => {
    const { store, user } = await open()
    await user.click(screen.getByRole('button', { name: 'Lédonien', pressed: false }))
    expect(store.getState().selectedId).toBe('pays:ledonien')
    expect(screen.getByRole('region', { name: 'Pays Lédonien' })).toHaveTextContent('au tableau')
  })

  it('les conseils sont rangés par thème et mènent à qui les donne', async () => {
    const { store, user } = await open()
    await user.click(screen.getByRole('tab', { name: 'Conseils' }))
    const theme = screen.getByRole('region', { name: 'Portage par les élus' })
    await user.click(within(theme).getAllByRole('button', { name: 'Langres' })[0] as HTMLElement)
    expect(store.getState()).toMatchObject({ selectedId: 'pays:langres', ancre: 'conseils' })
  })
})
