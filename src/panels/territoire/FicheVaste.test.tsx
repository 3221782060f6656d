import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CLUSTERS } from '../../../tests/helpers/clusterFixtures.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { TerritoirePanel } from './TerritoirePanel.tsx'

const ok = <T,>(value: T) => Promise.resolve({ ok: true as const, value })

const neighbours = () =>
  ok({
    voisins: [
      {
        code: '71',
        nom: 'Saône-et-Loire',
        frontiereKm: 104.4,
        direction: 'O',
        distanceKm: 60,
      },
    ],
    chevauchent: [],
    contacts: [],
    plusProches: [],
  } as never)

const open = (analyse: object = { neighbours, ecarts: () => failure('Les écarts manquent.') }) =>
  renderInApp(<TerritoirePanel />, {
    state: { selectedId: 'departement:39' },
    datasets: { clusters: () => ok({ version: 1 as const, clusters: [...CLUSTERS] }) },
    analyse,
  })

describe('page d’un département', () => {
  it('tient en une page : chiffres, Pays, PETR, clusters, voisins', async () => {
    open()
    expect(await screen.findByRole('heading', { name: 'Les Pays du mémento' })).toBeVisible()
    for (const name of ['Les PETR', 'Les clusters', 'Habitants et activité', 'Ses voisins'])
      expect(screen.getByRole('heading', { name })).toBeVisible()
    expect(await screen.findByText(/104 km/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Saône-et-Loire' })).toBeVisible()
  })

  it('liste les clusters qui y ont leur siège et mène à leur fiche', async () => {
    const { store, user } = open()
    const heading = await screen.findByText(/Siège ici/)
    expect(heading).toHaveTextContent('2 clusters')
    await user.click(screen.getByRole('button', { name: 'Alpha' }))
    expect(store.getState()).toMatchObject({ vue: 'clusters-france', cluster: 'un' })
  })

  it('dit qu’un Pays y est entier', async () => {
    open()
    const section = (await screen.findByRole('heading', { name: 'Les Pays du mémento' })).closest(
      'section',
    )
    expect(within(section as HTMLElement).getByText(/entier/)).toBeVisible()
  })
})
