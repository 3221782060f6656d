import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Thematique } from '#/store/thematique.slice.ts'
import { renderInApp } from '../../tests/helpers/renderInApp.tsx'
import { LegendeThematique } from './LegendeThematique.tsx'
import { PhraseCarte } from './PhraseCarte.tsx'

const THEME: Thematique = {
  titre: 'Habitants par km²',
  phrase: 'Les EPCI de 2016 selon leur densité.',
  couche: 'epci-2016',
  classes: [
    { label: '2 à 40', nombre: 1210, teinte: { rampe: 'sequentielle', position: 0 }, motif: null },
    { label: '40 à 90', nombre: 3, teinte: { rampe: 'sequentielle', position: 1 }, motif: null },
  ],
  rangs: new Map([['243900001', 1]]),
  sansDonnee: { label: 'Sans donnée', nombre: 2 },
}

describe('légende d’une carte thématique', () => {
  it('donne les limites et l’effectif de chaque classe, et ce qui est sans donnée', () => {
    const { store } = renderInApp(<LegendeThematique />)
    expect(screen.queryByRole('region')).toBeNull()
    act(() => store.getState().colour(THEME))
    const legende = screen.getByRole('region', { name: 'Légende : Habitants par km²' })
    const lignes = within(legende).getAllByRole('listitem')
    expect(lignes.map(({ textContent }) => textContent)).toEqual([
      '2 à 401\u202f210',
      '40 à 903',
      'Sans donnée2',
    ])
  })

  it('sa phrase prend la place de celle de la carte, et la rend', () => {
    const { store } = renderInApp(<PhraseCarte />)
    act(() => store.getState().colour(THEME))
    expect(screen.getByText('Les EPCI de 2016 selon leur densité.')).toBeInTheDocument()
    act(() => store.getState().colour(null))
    expect(screen.getByText(/^La France des neuf Pays/)).toBeInTheDocument()
  })
})
