import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SECTIONS_MONOGRAPHIE } from '#/domain/content/monographie.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { MonographiePanel } from './MonographiePanel.tsx'

const LANGRES = { vue: 'monographie', selectedId: 'pays:langres' } as const

async function read(state: Parameters<typeof renderInApp>[1] = { state: LANGRES }) {
  const view = renderInApp(<MonographiePanel />, state)
  await screen.findByRole('article', { name: /Monographie/ })
  return view
}

const section = (name: string) => screen.getByRole('region', { name })

describe('monographie', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn()
  })

  it('donne les mêmes sections à tous, dans le même ordre, et dit les silences', async () => {
    await read()
    const titres = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)
    expect(titres.slice(0, 8)).toEqual(Object.values(SECTIONS_MONOGRAPHIE))
    const reforme = section('Effets de la réforme territoriale')
    expect(within(reforme).getByText('Le mémento n’en dit rien.')).toBeVisible()
  })

  it('chaque énoncé a sa page, qui ouvre la note de source', async () => {
    const { user } = await read()
    const [page] = within(section('Contexte')).getAllByRole('button', { name: /page 7/ })
    if (page) await user.click(page)
    const note = await screen.findByRole('dialog', { name: 'Page 7 du mémento' })
    expect(await within(note).findByText(/comptées à partir de/)).toBeVisible()
  })

  it('un sigle se définit au clavier, et Échap range sa définition', async () => {
    const { user } = await read()
    const sigle = await within(section('Contexte')).findByRole('button', { name: 'PETR' })
    await user.tab()
    sigle.focus()
    const bulle = await screen.findByRole('tooltip')
    expect(bulle).toHaveTextContent(/équilibre territorial/)
    expect(sigle).toHaveAccessibleDescription(/équilibre territorial/)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
  })

  it('met les chiffres à part, avec leur précision', async () => {
    await read()
    const chiffres = screen.getByRole('list', { name: 'Chiffres' })
    expect(chiffres).toHaveTextContent(/environ 110\sstructures/)
  })

  it('le sommaire mène à une section, qui prend le focus', async () => {
    const { store, user } = await read()
    const sommaire = screen.getByRole('navigation', { name: /Sommaire/ })
    await user.click(within(sommaire).getByRole('button', { name: 'Obstacles' }))
    expect(store.getState().ancre).toBe('obstacles')
    await waitFor(() => expect(section('Obstacles').parentElement).toHaveFocus())
  })

  it('« Aussi chez les autres » garde le côté et la section', async () => {
    const { store, user } = await read()
    await user.click(screen.getByRole('button', { name: 'Aussi chez les autres, Projets' }))
    const choix = await screen.findByRole('dialog', { name: /Projets/ })
    expect(await within(choix).findByText('rien')).toBeVisible()
    await user.click(within(choix).getByRole('button', { name: 'Pays de Thiérache' }))
    expect(store.getState()).toMatchObject({
      selectedId: 'pays:thierache',
      vue: 'monographie',
      ancre: 'projets',
    })
  })

  it('signale l’énoncé auquel un lien mène', async () => {
    await read({ state: { ...LANGRES, ancre: 'actions-made-in' } })
    const action = screen.getByRole('heading', { name: /La marque/ }).closest('li')
    await waitFor(() => expect(action).toHaveFocus())
    expect(action).toHaveAttribute('data-signale')
  })

  it('un territoire que personne ne raconte le dit, avec une issue', async () => {
    const { store, user } = renderInApp(<MonographiePanel />, {
      state: { vue: 'monographie', selectedId: 'epci:200071116' },
    })
    await user.click(screen.getByRole('button', { name: 'Revenir aux neuf Pays' }))
    expect(store.getState().selectedId).toBeNull()
  })
})
