import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { MementoPanel } from './MementoPanel.tsx'

async function open() {
  const view = renderInApp(<MementoPanel />, { state: { vue: 'memento' } })
  const toc = await screen.findByRole(
    'navigation',
    { name: 'Sommaire du mémento' },
    { timeout: 5000 },
  )
  return { ...view, toc }
}

describe('le mémento', () => {
  it('a un sommaire qui mène à chaque partie', async () => {
    const { store, user, toc } = await open()
    for (const button of within(toc).getAllByRole('button')) {
      const name = button.textContent ?? ''
      expect(screen.getByRole('region', { name })).toBeInTheDocument()
    }
    await user.click(within(toc).getByRole('button', { name: 'La loi, de 1995 à 2017' }))
    expect(store.getState().ancre).toBe('chronologie')
  })

  it('montre l’enquête, et la redit en tableau', async () => {
    const { user } = await open()
    const part = screen.getByRole('region', { name: 'L’enquête de 2015' })
    expect(part).toHaveTextContent('6 sur 23')
    await user.click(within(part).getByRole('button', { name: /en tableau/ }))
    expect(within(part).getByRole('table')).toHaveTextContent('Territoires sur 23')
    expect(within(part).getAllByText(/^illisible dans le document/)).toHaveLength(6)
  })

  it('relie les experts aux territoires qu’ils citent', async () => {
    const { store, user } = await open()
    const part = screen.getByRole('region', { name: 'Deux regards d’experts' })
    const cited = within(part).getAllByRole('list', { name: 'Territoires cités' })[0]
    await user.click(within(cited as HTMLElement).getByRole('button', { name: 'Langres' }))
    expect(store.getState().selectedId).toBe('pays:langres')
  })

  it('range les sigles dans l’ordre du dictionnaire', async () => {
    await open()
    const part = await screen.findByRole('region', { name: 'Sigles' })
    const first = (await within(part).findAllByRole('listitem'))[0]
    expect(first).toHaveTextContent(/^ADEME/)
  })
})
