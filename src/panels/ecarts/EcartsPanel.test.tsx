import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import type { Ecart } from '#/domain/ecart.ts'
import type { AppState } from '#/store/appStore.ts'
import { coucheTable, TERRITOIRES } from '../../../tests/helpers/geoFixtures.ts'
import { failure, renderInApp } from '../../../tests/helpers/renderInApp.tsx'
import type { Analyse } from '../parts/analyse.ts'
import { EcartsPanel } from './EcartsPanel.tsx'

// Many sentences, buttons and popovers: more than the usual wait on a machine that is shared.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

const GENRE = 'petr-coupe-zone-emploi'
const description = DESCRIPTIONS_GENRE.find(({ id }) => id === GENRE)
const [seuil] = (description?.parametres ?? []).filter((one) => one.kind === 'nombre')

const territoires = {
  ...TERRITOIRES,
  couches: [
    ...TERRITOIRES.couches,
    coucheTable('petr', [
      { code: 'A', nom: 'PETR du Levant' },
      { code: 'B', nom: 'PETR du Couchant' },
      { code: 'C', nom: 'PETR sans histoire' },
    ]),
    coucheTable('region', [
      { code: '27', nom: 'Bourgogne-Franche-Comté' },
      { code: '53', nom: 'Bretagne' },
    ]),
  ],
}

const ecart = (code: string, change: Partial<Ecart>): Ecart => ({
  id: `${GENRE}:${code}`,
  genre: GENRE,
  territoire: `petr:${code}`,
  region: '27',
  departement: '39',
  valeur: 40,
  force: 1,
  phrase: `Le PETR ${code} coupe une zone.`,
  preuves: [],
  ...change,
})

const ECARTS: Ecart[] = [
  ecart('A', {
    valeur: 48,
    force: 2,
    doute: 'Un seul extrait le décrit.',
    preuves: [
      {
        kind: 'chiffre',
        libelle: 'Habitants de la zone',
        valeur: 12_345,
        unite: 'habitants',
        source: 'INSEE, populations légales',
        millesime: '2023',
        definition: 'Population municipale.',
      },
      {
        kind: 'chiffre',
        libelle: 'Emplois',
        valeur: null,
        unite: 'emplois',
        source: 'INSEE',
        millesime: '2018',
        definition: 'Au lieu de travail.',
      },
      { kind: 'territoire', territoire: 'departement:39', role: 'zone coupée', part: 0.48 },
      {
        kind: 'cluster',
        cluster: 'inconnu-ici',
        nom: 'Pôle du Bois',
        km: 62.4,
        statut: 'a-verifier',
      },
      { kind: 'memento', texte: 'Le réseau est loin.', page: 12 },
      { kind: 'constat', texte: 'À vol d’oiseau.' },
    ],
  }),
  ecart('B', { valeur: 31, force: 0, region: '53', departement: '29' }),
]

const ecarts = vi.fn<Analyse['ecarts']>()
const FRANCE = { vue: 'ecarts', echelleEcart: 'france' } as const
const UN_GENRE = { ...FRANCE, genreEcart: GENRE } as const

beforeEach(() => {
  ecarts.mockReset()
  ecarts.mockImplementation(async () => ({
    ok: true,
    value: { ecarts: ECARTS, comptes: { [GENRE]: ECARTS.length }, dureeMs: 3 },
  }))
})

const show = (state: Partial<AppState>) =>
  renderInApp(<EcartsPanel />, { state, analyse: { ecarts }, territoires })

const rows = () =>
  within(screen.getByRole('table', { name: /PETR/ }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

describe('vue des écarts', () => {
  it('compte par genre et par région, et chaque nombre mène à ce qu’il compte', async () => {
    const { store, user } = show(FRANCE)
    const region = await screen.findByRole('button', { name: /^Bretagne, .*1 écart, les voir/ })
    await user.click(region)
    expect(store.getState()).toMatchObject({ genreEcart: GENRE, regionEcart: '53' })
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]).toContain('PETR du Couchant')
  })

  it('dit ce qu’est un genre et ses limites, à un clic', async () => {
    const { user } = show(FRANCE)
    await user.click(await screen.findByRole('button', { name: /PETR .*voir la définition/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(description?.limites ?? 'limites')
  })

  it('range les écarts du pire au moindre, et filtre par nom', async () => {
    const { user } = show(UN_GENRE)
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()[0]).toContain('PETR du Levant')
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'couch')
    expect(rows()).toHaveLength(1)
    await user.type(screen.getByRole('textbox', { name: 'Filtrer par nom' }), 'zzz')
    await user.click(screen.getByRole('button', { name: 'Effacer le filtre' }))
    expect(rows()).toHaveLength(2)
  })

  it('colore la carte et le dit, puis la rend en partant', async () => {
    const { store, unmount } = show(UN_GENRE)
    await waitFor(() => expect(store.getState().thematique?.couche).toBe('petr'))
    const { thematique } = store.getState()
    expect(thematique?.phrase).toMatch(/2\sPETR sur 3, dans toute la France/)
    expect(thematique?.rangs.get('A')).toBe(3)
    unmount()
    expect(store.getState()).toMatchObject({ thematique: null, phraseEcart: null })
  })

  it('survoler une ligne éclaire la carte, et la carte éclaire la ligne', async () => {
    const { store, user } = show(UN_GENRE)
    await user.hover(await screen.findByRole('button', { name: /^PETR du Levant/ }))
    expect(store.getState().hoveredId).toBe('petr:A')
    act(() => store.getState().hoverTerritoire('petr:B'))
    const row = screen.getByRole('button', { name: /^PETR du Couchant/ }).closest('tr')
    expect(row).toHaveAttribute('data-hovered')
  })

  it('un clic sur la carte dit les écarts de ce territoire, ou qu’il n’en a pas', async () => {
    const { store } = show(UN_GENRE)
    await waitFor(() => expect(rows()).toHaveLength(2))
    act(() => store.getState().pointAt('petr:A'))
    expect(screen.getByText('Le PETR A coupe une zone.')).toBeVisible()
    act(() => store.getState().pointAt('petr:C'))
    expect(screen.getByText(/aucun écart avec ces réglages/)).toBeVisible()
  })
})

describe('preuves d’un écart', () => {
  const open = async () => {
    const view = show(UN_GENRE)
    await view.user.click(await screen.findByRole('button', { name: /^PETR du Levant/ }))
    return view
  }

  it('les ouvre avec leur source, leur doute, leur page et leur statut', async () => {
    const { store, user } = await open()
    expect(screen.getByRole('heading', { name: 'PETR du Levant' })).toHaveFocus()
    expect(store.getState()).toMatchObject({ selectedId: 'petr:A', ecartOuvert: `${GENRE}:A` })
    const fiche = screen.getByRole('article')
    expect(fiche).toHaveTextContent('Un seul extrait le décrit.')
    expect(fiche).toHaveTextContent(/12\s345\shabitants/)
    expect(fiche).toHaveTextContent(/Emplois 2018inconnu/)
    expect(fiche).toHaveTextContent(/62,4\skm/)
    expect(fiche).toHaveTextContent('à vérifier')
    expect(fiche).toHaveTextContent(/zone coupée.*48\s%/)
    expect(within(fiche).getByRole('button', { name: /mémento, page 12/ })).toBeVisible()
    await user.click(within(fiche).getByRole('button', { name: /Source, Habitants de la zone/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent('Population municipale.')
  })

  it('passe au suivant, et revient à la liste', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Suivant' }))
    expect(screen.getByRole('heading', { name: 'PETR du Couchant' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Suivant' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: /Revenir à la liste/ }))
    expect(rows()).toHaveLength(2)
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^PETR du Couchant/ })).toHaveFocus(),
    )
  })

  it('dit qu’un écart du lien n’en est plus un', async () => {
    const { store, user } = show({ ...UN_GENRE, ecartOuvert: `${GENRE}:Z` })
    await user.click(await screen.findByRole('button', { name: 'Voir la liste' }))
    expect(store.getState().ecartOuvert).toBeNull()
  })
})

describe('réglages', () => {
  const field = () => screen.getByRole('textbox', { name: new RegExp(`^${seuil?.libelle}`) })

  it('partent du réglage par défaut, disent pourquoi, et y reviennent', async () => {
    const { store, user } = show(UN_GENRE)
    if (seuil?.kind !== 'nombre') throw new Error('Ce genre a un seuil')
    await user.click(screen.getByRole('button', { name: /pourquoi 30/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(seuil.raison)
    await user.keyboard('{Escape}')
    await user.clear(field())
    await user.type(field(), `${seuil.max}{Enter}`)
    expect(store.getState().reglagesEcart).toEqual({ [GENRE]: { [seuil.id]: seuil.max } })
    expect(screen.getByRole('slider')).toHaveValue(String(seuil.max))
    await waitFor(() =>
      expect(ecarts).toHaveBeenLastCalledWith(
        expect.objectContaining({ parametres: { [GENRE]: { [seuil.id]: seuil.max } } }),
      ),
    )
    await user.click(screen.getByRole('button', { name: /revenir au réglage par défaut/ }))
    expect(store.getState().reglagesEcart).toEqual({})
  })

  it('un champ vidé ou trop grand ne casse rien', async () => {
    const { store, user } = show(UN_GENRE)
    if (seuil?.kind !== 'nombre') throw new Error('Ce genre a un seuil')
    await user.clear(field())
    await user.tab()
    expect(store.getState().reglagesEcart).toEqual({})
    await user.clear(field())
    await user.type(field(), '9999{Enter}')
    expect(store.getState().reglagesEcart).toEqual({ [GENRE]: { [seuil.id]: seuil.max } })
  })

  it('garde le dernier résultat à l’écran pendant qu’il calcule', async () => {
    const { store } = show(UN_GENRE)
    await waitFor(() => expect(rows()).toHaveLength(2))
    let answer: (() => void) | undefined
    ecarts.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, value: { ecarts: [], comptes: {}, dureeMs: 1 } })
        }),
    )
    act(() => store.getState().regleEcart(GENRE, seuil?.id ?? '', 45))
    await waitFor(() => expect(answer).toBeDefined())
    expect(rows()).toHaveLength(2)
    expect(screen.getByRole('table', { name: /PETR/ }).closest('[aria-busy="true"]')).not.toBeNull()
    act(() => answer?.())
    const out = await screen.findByRole('button', { name: 'Revenir aux réglages par défaut' })
    expect(out).toBeVisible()
  })
})

describe('quand cela ne va pas', () => {
  it('une panne se dit, et se retente', async () => {
    ecarts.mockImplementationOnce(() => failure('Le fichier n’est pas venu.'))
    const { user } = show(UN_GENRE)
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
  })

  it('un lien trompeur est ramené à ce qui existe, sans toucher à l’historique', async () => {
    const { store } = show({ ...FRANCE, genreEcart: 'dragon', regionEcart: '99' })
    await waitFor(() => expect(store.getState().messages).toHaveLength(1))
    expect(store.getState().messages[0]?.text).toMatch(/dragon.*99/)
    expect(store.getState().genreEcart).toBe('dragon')
    expect(screen.getByRole('button', { name: /Tous les genres/ })).toBeVisible()
  })

  it('dit ce que ces listes ne voient pas', async () => {
    show(FRANCE)
    expect(await screen.findByText(/268 territoires de projet/)).toBeVisible()
    expect(screen.getByText(/Aucun fichier officiel/)).toBeVisible()
  })
})
