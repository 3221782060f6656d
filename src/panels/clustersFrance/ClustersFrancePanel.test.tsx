import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CLUSTERS } from '../../../tests/helpers/clusterFixtures.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { ClustersFrancePanel } from './ClustersFrancePanel.tsx'

// Filters are four lists of choices, each with a native twin: slow to build where there is no browser.
vi.setConfig({ testTimeout: 20_000 })

const datasets = {
  clusters: () =>
    Promise.resolve({ ok: true as const, value: { version: 1 as const, clusters: [...CLUSTERS] } }),
}
const open = (state: object = {}) =>
  renderInApp(<ClustersFrancePanel />, { datasets, state: { vue: 'clusters-france', ...state } })
/** By selector: asking for roles among four lists of choices takes seconds on a busy machine. */
const names = () =>
  [...document.querySelectorAll('tbody th button')].map(({ textContent }) => textContent)

describe('clusters de France', () => {
  it('liste aussi ceux qui n’ont pas de siège, et dit ce que la liste n’est pas', async () => {
    open()
    expect(await screen.findByText(/aucun fichier public ne les recense/)).toBeVisible()
    expect(names()).toEqual(['Alpha', 'Bêta', 'Gamma'])
    expect(screen.getByRole('status')).toHaveTextContent('3 clusters, dont 2 sur la carte')
    const last = screen.getByText('Gamma').closest('tr')
    expect(last).toHaveTextContent('inconnu')
    expect(last).toHaveTextContent('La Réunion')
    expect(last).toHaveTextContent('sources en désaccord')
  })

  it('se filtre, et propose de revenir quand rien ne reste', async () => {
    const { store, user } = open({
      filtreClusters: { region: null, genre: 'ptce', secteur: 'bois', statut: null },
    })
    await user.click(await screen.findByText('Tout montrer'))
    expect(store.getState().filtreClusters.genre).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Tous .* Genre$/ }))
    await user.click(screen.getByRole('option', { name: 'PTCE (1)' }))
    expect(names()).toEqual(['Bêta'])
    expect(screen.getByRole('status')).toHaveTextContent('1 sur 3 clusters')
  })

  it('ouvre une fiche et rend le focus à sa ligne', async () => {
    const { store, user } = open()
    await user.click(await screen.findByText('Bêta'))
    expect(store.getState().cluster).toBe('deux')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Bêta')
    expect(screen.getByText('PTCE · à vérifier')).toBeVisible()
    expect(screen.getByRole('link', { name: /exemple\.test/ })).toHaveAttribute(
      'href',
      'https://exemple.test/page',
    )
    await user.click(screen.getByText(/Tous les clusters/))
    expect(screen.getByText('Bêta')).toHaveFocus()
  })

  it('survoler une ligne l’éclaire sur la carte', async () => {
    const { store, user } = open()
    await user.hover(await screen.findByText('Alpha'))
    expect(store.getState().hoveredCluster).toBe('un')
  })

  it('un secteur mène à ses clusters', async () => {
    const { store, user } = open({ cluster: 'un' })
    await user.click(await screen.findByText('Forêt et bois'))
    expect(store.getState()).toMatchObject({ cluster: null, filtreClusters: { secteur: 'bois' } })
  })

  it('un identifiant inconnu se dit, et laisse une issue', async () => {
    const { user } = open({ cluster: 'absent' })
    expect(await screen.findByText(/Aucun cluster de nos tables/)).toBeVisible()
    await user.click(screen.getByText('Voir tous les clusters'))
    expect(names()).toHaveLength(3)
  })

  it('un fichier absent donne une phrase et un recours', async () => {
    renderInApp(<ClustersFrancePanel />, {
      datasets: { clusters: () => failure('Le fichier « clusters.json » est introuvable.') },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('clusters.json')
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  })
})
