import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInApp } from '../../tests/helpers/renderInApp.tsx'
import { CouchesMenu } from './CouchesMenu.tsx'
import { Legende } from './Legende.tsx'
import { MapControls } from './MapControls.tsx'
import { PhraseCarte } from './PhraseCarte.tsx'

describe('ce qui est posé sur la carte', () => {
  it('une couche s’allume en deux gestes', async () => {
    const { store, user } = renderInApp(<CouchesMenu />)
    await user.click(screen.getByRole('button', { name: /^Couches/ }))
    const group = screen.getByRole('group', { name: 'Territoires de projet' })
    await user.click(within(group).getByRole('switch', { name: /^PETR/ }))
    expect(store.getState().visibleLayers).toContain('petr')
  })

  it('la légende ne dit que ce qui est allumé', async () => {
    const { user } = renderInApp(<Legende />, { state: { visibleLayers: ['petr'] } })
    await user.click(screen.getByRole('button', { name: 'Légende' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('les boutons commandent le cadrage', async () => {
    const { store, user } = renderInApp(<MapControls />)
    await user.click(screen.getByRole('button', { name: 'Zoomer' }))
    expect(store.getState().cameraCommand?.kind).toBe('zoom-in')
    await user.click(screen.getByRole('button', { name: 'France entière' }))
    expect(store.getState().cameraCommand?.kind).toBe('france')
    expect(screen.queryByRole('button', { name: 'Recadrer' })).toBeNull()
  })

  it('« Recadrer » vient quand la carte a été déplacée', () => {
    renderInApp(<MapControls />, {
      state: { selectedId: 'pays:ledonien', camera: { lonLat: [5, 46], zoom: 9 } },
    })
    expect(screen.getByRole('button', { name: 'Recadrer' })).toBeVisible()
  })

  it('la phrase suit la sélection', async () => {
    renderInApp(<PhraseCarte />, { state: { selectedId: 'pays:ledonien' } })
    expect(await screen.findByText('Le Pays lédonien en 2016 et son EPCI.')).toBeVisible()
  })
})
