import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SearchAnswer } from '#/search/searchTypes.ts'
import { renderInApp } from '../../tests/helpers/renderInApp.tsx'
import { Header } from './Header.tsx'

const answer = (query: string, nom: string): SearchAnswer => ({
  query,
  total: 1,
  groups: [
    {
      type: 'pays',
      titre: 'Pays du mémento',
      hits: [{ id: 'pays:ledonien', type: 'pays', nom, detail: '82 263 hab.' }],
    },
  ],
})
const field = () => screen.getByRole('combobox', { name: /Chercher un territoire/ })

describe('recherche', () => {
  it('« / » mène au champ, Entrée ouvre le premier résultat', async () => {
    const search = vi.fn(async (query: string) => answer(query, 'Pays Lédonien'))
    const { store, user } = renderInApp(<Header />, { search })
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    await user.keyboard('ledon{Enter}')
    await waitFor(() => expect(store.getState().selectedId).toBe('pays:ledonien'))
    expect(field()).toHaveValue('')
  })

  it('groupe les réponses ; les flèches y marchent', async () => {
    const search = async (query: string) => answer(query, 'Pays Lédonien')
    const { store, user } = renderInApp(<Header />, { search })
    await user.type(field(), 'ledon')
    const group = await screen.findByRole('group', { name: 'Pays du mémento' })
    expect(within(group).getByRole('option', { name: /Pays Lédonien/ })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('1 réponse en 1 groupe')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(store.getState().selectedId).toBe('pays:ledonien')
  })

  it('dit qu’il n’a rien trouvé, et quoi essayer', async () => {
    const { user } = renderInApp(<Header />)
    await user.type(field(), 'xyz')
    const status = screen.getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent('Rien ne répond à « xyz »'))
  })

  it('laisse tomber une réponse en retard', async () => {
    const pending = new Map<string, (value: SearchAnswer) => void>()
    const search = (query: string) =>
      new Promise<SearchAnswer>((resolve) => pending.set(query, resolve))
    const { user } = renderInApp(<Header />, { search })
    await user.type(field(), 'le')
    pending.get('le')?.(answer('le', 'À jour'))
    pending.get('l')?.(answer('l', 'En retard'))
    expect(await screen.findByRole('option', { name: /À jour/ })).toBeVisible()
    expect(screen.queryByRole('option', { name: /En retard/ })).toBeNull()
  })

  it('une panne se dit en une phrase', async () => {
    const { user } = renderInApp(<Header />, { search: () => Promise.reject(new Error('down')) })
    await user.type(field(), 'lons')
    const status = screen.getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent('n’a pas pu lire son index'))
  })
})

describe('vues et thème', () => {
  it('dit quelle vue est ouverte', async () => {
    const { store, user } = renderInApp(<Header />)
    const nav = screen.getByRole('navigation', { name: 'Vues' })
    await user.click(within(nav).getByRole('button', { name: 'Mémento' }))
    expect(store.getState().vue).toBe('memento')
    expect(within(nav).getByRole('button', { name: 'Mémento' })).toHaveAttribute('aria-current')
  })

  it('« Plus » tient les vues qui n’ont pas la place', async () => {
    const { store, user } = renderInApp(<Header />)
    await user.click(screen.getByRole('button', { name: 'Plus' }))
    await user.click(screen.getByRole('button', { name: 'Liste' }))
    expect(store.getState().vue).toBe('liste')
  })

  it('change de thème en deux gestes', async () => {
    const { store, user } = renderInApp(<Header />)
    await user.click(screen.getByRole('button', { name: 'Thème' }))
    await user.click(screen.getByRole('radio', { name: 'Nuit' }))
    expect(store.getState().theme).toBe('sombre')
  })
})
