import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CommunesChiffresFile } from '#/domain/geoFiles.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { TypologiePanel } from './TypologiePanel.tsx'

const FILE = {
  version: 1,
  densites: ['Bourgs ruraux', 'Petites villes'],
  densite: [0, 1, 1, 1],
  ruralites: ['Les petites polarités mixtes', 'Hors champ : DOM ou commune urbaine'],
  ruralite: [0, 1, 1, 1],
} as unknown as CommunesChiffresFile

const LEDONIEN = { vue: 'typologie', selectedId: 'pays:ledonien' } as const

function read() {
  return renderInApp(<TypologiePanel />, {
    state: LEDONIEN,
    datasets: { communesChiffres: () => Promise.resolve({ ok: true, value: FILE }) },
  })
}

describe('typologie', () => {
  it('dit la classe, et que le mémento ne la définit pas', async () => {
    const { store, user } = read()
    const memento = await screen.findByRole('region', { name: /Ce que dit le mémento/ })
    expect(memento).toHaveTextContent(/Pôle urbain moyen/)
    expect(memento).toHaveTextContent(/Non définie par le mémento/)
    await user.click(within(memento).getByRole('button', { name: 'Pays de Chaumont' }))
    expect(store.getState()).toMatchObject({ selectedId: 'pays:chaumont', vue: 'typologie' })
  })

  it('compte communes et habitants par densité, en un tableau', async () => {
    read()
    const table = await screen.findByRole('table', { name: /par classe de densité/ })
    expect(within(table).getByRole('row', { name: /Petites villes/ })).toHaveTextContent(
      /1 50.*200 67/,
    )
    expect(within(table).getByRole('row', { name: /Grands centres/ })).toHaveTextContent('0')
    expect(screen.getByText(/compte comme rurales/)).toHaveTextContent(/33/)
  })

  it('met les Pays côte à côte', async () => {
    read()
    const table = await screen.findByRole('table', { name: /Classe du mémento/ })
    expect(within(table).getByRole('row', { name: /Pays Lédonien/ })).toHaveTextContent(
      /Petites polarités mixtes/,
    )
  })

  it('un fichier absent laisse la classe lisible', async () => {
    renderInApp(<TypologiePanel />, {
      state: LEDONIEN,
      datasets: { communesChiffres: () => failure('Le fichier est introuvable.') },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('introuvable')
    expect(screen.getByText(/Non définie/)).toBeVisible()
  })
})
