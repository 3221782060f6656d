import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { ClustersPanel } from './ClustersPanel.tsx'

async function read(selectedId: 'pays:ledonien' | 'pays:langres') {
  const view = renderInApp(<ClustersPanel />, { state: { vue: 'clusters', selectedId } })
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
    const liens = screen.getByRole('region', { name: 'Liens' })
    const [bout] = within(liens).getAllByRole('button', { name: 'ActiSud52' })
    if (bout) await user.click(bout)
    const notice = await screen.findByRole('dialog')
    await user.click(await within(notice).findByRole('button', { name: 'Ses liens' }))
    expect(store.getState()).toMatchObject({ vue: 'liens', chemin: ['cluster:actisud52'] })
  })
})
