import { configure, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Ecart } from '#/domain/ecart.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { ClustersPanel } from './ClustersPanel.tsx'

// Many sentences, buttons and popovers: more than the usual wait on a machine that is shared.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const ECART: Ecart = {
  id: 'sans-cluster:langres',
  genre: 'sans-cluster',
  territoire: 'pays:langres',
  region: '44',
  departement: '52',
  valeur: null,
  force: 1,
  phrase: 'Un secteur du Pays n’a pas de cluster à portée.',
  preuves: [],
}
const ecarts: Analyse['ecarts'] = async () => ({
  ok: true,
  value: { ecarts: [ECART], comptes: {}, dureeMs: 1 },
})

async function read(selectedId: 'pays:ledonien' | 'pays:langres') {
  const state = { vue: 'clusters', selectedId } as const
  const view = renderInApp(<ClustersPanel />, { state, analyse: { ecarts } })
  await screen.findByRole('heading', { name: 'Clusters et réseaux' })
  return view
}

describe('clusters et liens', () => {
  it('dit d’un cluster sa forme, son siège, son périmètre et sa certitude', async () => {
    const { store, user } = await read('pays:ledonien')
    const fiche = screen.getByRole('heading', { name: 'Clus’Ter Jura' }).closest('li')
    expect(fiche).toHaveTextContent(/SCIC.*depuis 2016/)
    expect(fiche).toHaveTextContent(/certitude probable/)
    expect(fiche).toHaveTextContent('1 000')
    const [siege] = within(fiche as HTMLElement).getAllByRole('button', { name: 'Lons-le-Saunier' })
    if (siege) await user.click(siege)
    expect(store.getState().selectedId).toBe('commune:39300')
  })

  it('dit les écarts du Pays, et mène à leurs preuves', async () => {
    const { store, user } = await read('pays:langres')
    await user.click(await screen.findByRole('button', { name: /Preuves.*pas de cluster/ }))
    expect(store.getState()).toMatchObject({
      vue: 'ecarts',
      selectedId: 'pays:langres',
      ecartOuvert: ECART.id,
    })
  })

  it('ne dit pas d’un Pays l’écart d’un autre', async () => {
    await read('pays:ledonien')
    expect(await screen.findByText(/Aucun avec les réglages par défaut/)).toBeVisible()
  })

  it('filtre les liens par type, et le dit', async () => {
    const { user } = await read('pays:langres')
    const liens = screen.getByRole('region', { name: 'Liens' })
    expect(within(liens).getByRole('status')).toHaveTextContent(/liens affichés/)
    await user.click(within(liens).getByRole('button', { name: /Type de lien/ }))
    await user.click(screen.getByRole('option', { name: /Portage/ }))
    const types = within(liens)
      .getAllByRole('listitem')
      .map((lien) => lien.textContent)
    expect(types.length).toBeGreaterThan(0)
    expect(types.every((texte) => texte?.includes('Portage d’un programme'))).toBe(true)
  })

  it('la force se lit en mots, pas seulement en barres', async () => {
    await read('pays:langres')
    expect(screen.getAllByText(/Force 3 sur 3.*engagés/).length).toBeGreaterThan(0)
  })

  it('l’autre bout d’un lien dit qui il est et mène au réseau', async () => {
    const { store, user } = await read('pays:langres')
    const liens = await screen.findByRole('region', { name: 'Liens' })
    const [bout] = await within(liens).findAllByRole('button', { name: 'ActiSud52' })
    if (bout) await user.click(bout)
    const notice = await screen.findByRole('dialog')
    await user.click(await within(notice).findByRole('button', { name: 'Ses liens' }))
    expect(store.getState()).toMatchObject({ vue: 'liens', chemin: ['cluster:actisud52'] })
  })
})
