import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CHIFFRES, type ChiffresFile } from '#/domain/geoFiles.ts'
import { CARTE_HABITUELLE } from '#/domain/indicateur.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import { IndicateursPanel } from './IndicateursPanel.tsx'

type Given = Parameters<typeof renderInApp>[1]

async function open(given: Given = {}) {
  const view = renderInApp(<IndicateursPanel />, {
    ...given,
    state: { vue: 'indicateurs', ...given?.state },
  })
  await screen.findByRole('heading', { name: 'Indicateurs' })
  return view
}

const carte = (changes: object) => ({ carteIndicateur: { ...CARTE_HABITUELLE, ...changes } })
const classes = () =>
  within(screen.getByRole('list', { name: /^Classes/ })).getAllByRole('listitem')

/** Two EPCI whose population changed in opposite directions, or is unknown. */
function chiffres(couche: ChiffresFile['couche'], hasSecret = false): ChiffresFile {
  const columns = Object.fromEntries(CHIFFRES.map((id) => [id, [100, 100] as (number | null)[]]))
  return {
    version: 1,
    couche,
    chiffres: {
      ...columns,
      population2018: hasSecret ? [null, 300] : [90, 130],
    } as ChiffresFile['chiffres'],
    niveauVieMedian: [null, null],
  }
}
const datasets = (hasSecret = false): Given => ({
  datasets: { chiffres: async (couche) => ({ ok: true, value: chiffres(couche, hasSecret) }) },
})

// A loaded machine takes seconds to find a role in a whole panel.
describe('panneau des indicateurs', { timeout: 20_000 }, () => {
  it('donne les classes, leur effectif, la répartition et chaque unité', async () => {
    await open()
    expect(await screen.findByRole('table', { name: /Densité de population/ })).toBeVisible()
    expect(classes().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/moins de 2.*1$/),
      expect.stringMatching(/2 et plus.*1$/),
    ])
    expect(screen.getByRole('img', { name: /^Histogramme.*2 EPCI/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'CC du Nord' })).toBeInTheDocument()
  })

  it('prévient qu’un effectif trompe, et montre le taux d’un clic', async () => {
    const { store, user } = await open({ state: carte({ indicateur: 'emplois-2018' }) })
    expect(await screen.findByText(/Attention.*effectif/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Montrer plutôt.*Emplois pour 100/ }))
    expect(store.getState().carteIndicateur.indicateur).toBe('emplois-par-habitant')
    expect(screen.queryByText(/Attention/)).toBeNull()
  })

  it('part d’un milieu, et le dit', async () => {
    await open({ ...datasets(), state: carte({ indicateur: 'population-evolution' }) })
    expect(await screen.findByText(/Les couleurs partent de 0/)).toBeVisible()
    expect(classes()).toHaveLength(2)
  })

  it('ce qui n’a pas de valeur a sa ligne, et ne passe pas pour zéro', async () => {
    const { user } = await open(datasets(true))
    await screen.findByRole('table')
    expect(screen.getByRole('row', { name: /CC du Nord.*sans donnée/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Sans donnée/ }))
    expect(screen.getByText('1 sur 2 EPCI')).toBeVisible()
  })

  it('prend les limites du lecteur, et dit quoi corriger', async () => {
    const { store, user } = await open()
    await screen.findByRole('table')
    await user.click(screen.getByRole('radio', { name: 'mes limites' }))
    const field = screen.getByRole('textbox', { name: /^Limites/ })
    await user.clear(field)
    await user.click(field)
    await user.paste('3 ; un')
    await user.click(screen.getByRole('button', { name: 'Appliquer' }))
    expect(field).toHaveAccessibleDescription(/«\u202fun\u202f» n’est pas un nombre/)
    await user.clear(field)
    await user.paste('1,5 ; 4')
    await user.keyboard('{Enter}')
    expect(store.getState().carteIndicateur).toMatchObject({ methode: 'seuils', seuils: [1.5, 4] })
    expect(classes().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/moins de 1,5/),
      expect.stringMatching(/1,5 à 4/),
      expect.stringMatching(/4 et plus.*0$/),
    ])
  })

  it('change le nombre de classes au clavier, et le dit en mots', async () => {
    const { store, user } = await open()
    const slider = await screen.findByRole('slider', { name: 'Nombre de classes' })
    expect(slider).toHaveAttribute('aria-valuetext', '5 classes')
    act(() => slider.focus())
    await user.keyboard('{ArrowRight}')
    expect(store.getState().carteIndicateur.nombre).toBe(6)
    expect(slider).toHaveAttribute('aria-valuetext', '6 classes')
  })

  it('choisit une unité dans la liste, et dit la sienne quand la carte l’a choisie', async () => {
    const { store, user } = await open()
    await user.click(await screen.findByRole('button', { name: 'CC du Nord' }))
    expect(store.getState()).toMatchObject({ selectedId: 'epci:243900001', vue: 'indicateurs' })
    act(() => store.getState().selectTerritoire('epci:243900002'))
    expect(screen.getByText(/1re valeur sur 2/)).toBeVisible()
  })

  it('pointe la carte en pointant une ligne', async () => {
    const { store, user } = await open()
    await user.hover(await screen.findByRole('row', { name: /CC du Nord/ }))
    expect(store.getState().hoveredId).toBe('epci:243900001')
  })

  it('filtre par nom et par classe, sans jamais laisser de cul-de-sac', async () => {
    const { user } = await open()
    await screen.findByRole('table')
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'zzz')
    await user.click(screen.getByRole('button', { name: 'Effacer le filtre' }))
    expect(screen.getByText('2 EPCI')).toBeVisible()
  })

  it('ouvre une seconde carte avec ses propres réglages, et la referme', async () => {
    const { store, user } = await open()
    await screen.findByRole('table')
    const toggle = screen.getByRole('switch', { name: /seconde carte/ })
    await user.click(toggle)
    expect(store.getState().secondeCarte?.indicateur).toBe('population-evolution')
    expect(await screen.findByRole('list', { name: /Classes.*Évolution/ })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'l’une sous l’autre' }))
    expect(store.getState().disposition).toBe('volet')
    expect(store.getState().carteIndicateur).toEqual(CARTE_HABITUELLE)
    await user.click(toggle)
    expect(store.getState().secondeCarte).toBeNull()
  })

  it('un indicateur inconnu, des chiffres absents : une phrase et une issue', async () => {
    const { store, user } = await open({ state: carte({ indicateur: 'bonheur' }) })
    await user.click(await screen.findByRole('button', { name: /densité de population/ }))
    expect(store.getState().carteIndicateur.indicateur).toBe('densite-population')
  })

  it('dit que les chiffres ne sont pas venus', async () => {
    await open({ datasets: { chiffres: () => failure('Le fichier n’a pas pu être lu.') } })
    expect(await screen.findByRole('alert')).toHaveTextContent('n’a pas pu être lu')
  })
})
