import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { TerritoirePanel } from './TerritoirePanel.tsx'

const PAYS = { selectedId: 'pays:ledonien' } as const

describe('fiche d’un Pays', () => {
  it('dit ce qu’affirme le mémento à côté de ce que l’on mesure', async () => {
    renderInApp(<TerritoirePanel />, { state: PAYS })
    expect(screen.getByRole('heading', { level: 2, name: 'Pays lédonien' })).toBeVisible()
    const section = screen.getByRole('region', { name: 'Dit et mesuré' })
    const row = within(section).getByRole('row', { name: /^Communes/ })
    expect(row).toHaveTextContent('« 221 »')
    expect(row).toHaveTextContent('212 table 2016')
    expect(await screen.findByText('Sources et définitions')).toBeVisible()
  })

  it('explique un écart quand on le demande', async () => {
    const { user } = renderInApp(<TerritoirePanel />, { state: PAYS })
    await user.click(screen.getByRole('button', { name: /écart expliqué/ }))
    expect(screen.getByText(/communes nouvelles/i)).toBeVisible()
  })

  it('mène à ses EPCI', async () => {
    const { store, user } = renderInApp(<TerritoirePanel />, { state: PAYS })
    const section = screen.getByRole('region', { name: 'EPCI en 2016' })
    await user.click(await within(section).findByRole('button', { name: 'CC du Nord' }))
    expect(store.getState().selectedId).toBe('epci:243900001')
  })

  it('ouvre la note d’un chiffre là où il se lit', async () => {
    const { user } = renderInApp(<TerritoirePanel />, { state: PAYS })
    await user.click(await screen.findByRole('button', { name: /Source, habitants.: note 1/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent('population municipale 2014')
  })

  it('donne le niveau de vie comme une étendue, jamais comme une somme', async () => {
    renderInApp(<TerritoirePanel />, { state: PAYS })
    expect(await screen.findByText(/Une médiane ne s’additionne pas/)).toHaveTextContent(
      '1 petite commune',
    )
  })

  it('revient aux neuf', async () => {
    const { store, user } = renderInApp(<TerritoirePanel />, { state: PAYS })
    await user.click(screen.getByRole('button', { name: /Les neuf Pays/ }))
    expect(store.getState().selectedId).toBeNull()
    expect(store.getState().cameraCommand?.kind).toBe('france')
  })
})

describe('fiche d’un EPCI', () => {
  it('dit ce qu’il est devenu', async () => {
    renderInApp(<TerritoirePanel />, { state: { selectedId: 'epci:243900001' } })
    const section = screen.getByRole('region', { name: 'Avant, après la réforme' })
    expect(await within(section).findByRole('button', { name: 'CC Réunie' })).toBeVisible()
  })

  it('dit qu’il n’existe pas dans le millésime demandé, et se montre quand même', () => {
    renderInApp(<TerritoirePanel />, {
      state: { selectedId: 'epci:243900001', millesime: '2017' },
    })
    expect(screen.getByText(/n’existe pas en 2017/)).toHaveTextContent('en 2016')
  })

  it('liste ses communes et les filtre sans accent', async () => {
    const { user } = renderInApp(<TerritoirePanel />, { state: { selectedId: 'epci:243900002' } })
    await user.click(screen.getByRole('button', { name: 'Les communes' }))
    const table = await screen.findByRole('table', { name: /Communes de CC du Sud/ })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'etoile')
    expect(within(table).getAllByRole('row')).toHaveLength(2)
  })
})

describe('quand quelque chose manque', () => {
  it('un territoire inconnu a une sortie', async () => {
    const { store, user } = renderInApp(<TerritoirePanel />, {
      state: { selectedId: 'petr:999999999' },
    })
    await user.click(screen.getByRole('button', { name: 'Revenir aux neuf Pays' }))
    expect(store.getState().selectedId).toBeNull()
  })

  it('des communes illisibles n’emportent pas le reste de la fiche', async () => {
    renderInApp(<TerritoirePanel />, {
      state: PAYS,
      datasets: { communes: () => failure('Le fichier « communes.json » est introuvable.') },
    })
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('communes.json')
    expect(screen.getByRole('region', { name: 'Dit et mesuré' })).toBeVisible()
  })
})
