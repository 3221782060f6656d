import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { overlapByCommunes } from '#/analysis/communes/overlapByCommunes.ts'
import { overlapsWithZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import { createTables } from '#/analysis/communes/tables.ts'
import { overlapSentence } from '#/analysis/phrase/overlapSentence.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import { COMMUNES, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { RecouvrementsPanel } from './RecouvrementsPanel.tsx'

const tables = createTables({ communes: COMMUNES, territoires: TERRITOIRES, chiffres: null })
const polygones = (ref: PerimetreRef) => {
  if (!('couche' in ref)) return []
  const index = tables.index(ref.couche)
  return index.polygonesOf(index.rowOf(ref.code))
}

/** The real sums on the four communes of the tests, without a worker. */
const analyse: Partial<Analyse> = {
  overlapPair: async ({ a, b }) => {
    const overlap = overlapByCommunes(tables.colonnes('2016'), polygones(a), polygones(b))
    const pays = { type: 'pays', nom: 'Pays lédonien' } as const
    const phrase = overlapSentence(pays, { type: 'departement', nom: 'Jura' }, overlap)
    return { ok: true, value: { overlap, phrase, tablePopulation: '2016' } }
  },
  overlapsWithZonage: async ({ a, couche }) => {
    const found = overlapsWithZonage(tables.sideOf(couche, null), polygones(a))
    const zones = found.zones.map((zone) => ({ ...zone, estime: false, negligeable: false }))
    return {
      ok: true,
      value: { ...found, zones, methode: 'communes', estime: false, tablePopulation: '2016' },
    }
  },
}

const PAIRE = {
  vue: 'recouvrements',
  selectedId: 'pays:ledonien',
  comparedId: 'departement:39',
  comparedType: 'departement',
} as const

describe('recouvrement de deux territoires', () => {
  it('tient en une phrase, dans les deux sens', async () => {
    renderInApp(<RecouvrementsPanel />, { state: PAIRE, analyse })
    expect(await screen.findByText(/tout entier dans le département/)).toHaveTextContent(
      'Le Pays lédonien est tout entier dans le département du Jura',
    )
  })

  it('donne les trois parts, et dit inconnu ce qui l’est', async () => {
    renderInApp(<RecouvrementsPanel />, { state: PAIRE, analyse })
    const table = await screen.findByRole('table', { name: /^Parts/ })
    const cells = within(table).getAllByRole('cell')
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      '0,0',
      '30,0100\u202f% de l’un, 44\u202f% de l’autre',
      '37,7',
    ])
    expect(within(table).getAllByText('inconnu').length).toBeGreaterThan(0)
  })

  it('dessine sur la carte ce que les deux partagent, puis se retire', async () => {
    const { store, unmount } = renderInApp(<RecouvrementsPanel />, { state: PAIRE, analyse })
    await screen.findByText(/tout entier/)
    await waitFor(() => expect(store.getState().dessin).not.toBeNull())
    expect(store.getState().dessin?.map(({ role, codes }) => [role, codes.length])).toEqual([
      ['commun', 2],
      ['a-seul', 0],
      ['b-seul', 2],
    ])
    unmount()
    expect(store.getState().dessin).toBeNull()
  })

  it('dit comment c’est calculé quand on le demande', async () => {
    const { user } = renderInApp(<RecouvrementsPanel />, { state: PAIRE, analyse })
    await user.click(await screen.findByRole('button', { name: 'Comment c’est calculé' }))
    expect(screen.getByText(/communes entières/)).toBeVisible()
  })
})

describe('recouvrement avec tout un zonage', () => {
  const state = { ...PAIRE, comparedId: null, comparedType: 'epci' } as const

  it('liste, somme, et mène à la paire', async () => {
    const { store, user } = renderInApp(<RecouvrementsPanel />, { state, analyse })
    const table = await screen.findByRole('table', { name: /partage avec chaque/ })
    expect(within(table).getByRole('row', { name: /^Ensemble/ })).toHaveTextContent('100 %')
    await user.click(within(table).getByRole('button', { name: 'CC du Nord' }))
    expect(store.getState().comparedId).toBe('epci:243900001')
  })

  it('trouve un territoire par son nom, sans accent', async () => {
    const { store, user } = renderInApp(<RecouvrementsPanel />, { state, analyse })
    await user.type(await screen.findByLabelText(/Un territoire précis/), 'cc du sud')
    await user.click(screen.getByRole('button', { name: 'CC du Sud' }))
    expect(store.getState().comparedId).toBe('epci:243900002')
  })

  it('dit pourquoi rien ne vient', async () => {
    renderInApp(<RecouvrementsPanel />, {
      state,
      analyse: {
        overlapsWithZonage: async () => ({
          ok: false,
          findings: [{ code: 'x', gravite: 'error', message: 'La mesure a pris trop de temps.' }],
        }),
      },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('trop de temps')
  })
})
