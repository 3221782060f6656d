// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  clusterDit,
  coeur,
  compare,
  monographieVide,
  paysDit,
} from '../../../../tests/fixtures/in/contenuEcarts.ts'
import { clusterAt, contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { besoinSansAction } from './besoinSansAction.ts'
import { ditMesure } from './ditMesure.ts'
import { secteurSansCluster } from './secteurSansCluster.ts'

/** Twenty communes in a row, some 7.6 km apart; the Pays P is the first four, its centre the first. */
const ligne = (mark: string, count: number) => mark.repeat(count) + '.'.repeat(20 - count)
const PAYS = grille(
  20,
  1,
  {
    region: [ligne('#', 20)],
    departement: [ligne('#', 20)],
    'zone-emploi-2010': [ligne('X', 5).replaceAll('.', 'Y')],
    'zone-emploi-2020': [ligne('X', 8).replaceAll('.', 'Y')],
    'pays-2016': { P: [ligne('#', 4)] },
  },
  () => 100,
)
const centre = paysDit('commune:39001')

describe('secteur sans cluster à portée', () => {
  const secteur = {
    id: 'p-bois',
    pays: 'pays:P' as const,
    secteur: 'bois',
    nom: 'le bois',
    texte: 'Le bois compte.',
    page: 7,
    clusters: [] as { id: string; lieu: 'sur-place' | 'ailleurs' | null }[],
  }
  const read = (
    clusters: ReturnType<typeof clusterAt>[],
    servi: (typeof secteur)['clusters'],
    dits: ReturnType<typeof clusterDit>[] = [],
  ) =>
    findOf(
      secteurSansCluster,
      contexteOf(PAYS, clusters),
      {},
      {
        pays: [centre],
        secteurs: [{ ...secteur, clusters: servi }],
        clusters: dits,
      },
    )

  it('sans cluster lié, mesure le plus proche du secteur', () => {
    expect(read([clusterAt(5)], [])).toEqual([])
    const [ecart] = read([clusterAt(15), clusterAt(1, { secteurs: ['eau'] })], [])
    expect(ecart?.valeur ?? 0).toBeCloseTo(114, 0)
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Pays Territoire P : pas de cluster à portée pour le bois ; le plus proche du secteur « forêt et bois », Cluster 15, est à Commune 15, à 114 km de Centre.',
    )
    expect(ecart).toMatchObject({ force: 0, doute: expect.stringContaining('1 cluster situé') })
  })

  it('avec un cluster lié, c’est lui qu’on mesure, même s’il en est un plus proche', () => {
    const [ecart] = read([clusterAt(15), clusterAt(1)], [{ id: 'cluster-15', lieu: 'ailleurs' }])
    expect(ecart).toMatchObject({ force: 1 })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Pays Territoire P : un cluster lointain sert le bois, Cluster 15, dont le siège est à Commune 15, à 114 km de Centre.',
    )
  })

  it('dit sur place, ou couvrant la ville centre, il est à portée', () => {
    expect(read([], [{ id: 'un', lieu: 'sur-place' }])).toEqual([])
    const aire = clusterDit('un', { perimetres: [coeur('zone-emploi-2010:X')] })
    expect(read([], [{ id: 'un', lieu: null }], [aire])).toEqual([])
    expect(read([], [{ id: 'un', lieu: 'ailleurs' }], [aire])).toHaveLength(1)
  })
})

describe('le dit et le mesuré', () => {
  const read = (chiffres: Parameters<typeof paysDit>[1], valeurs = {}) =>
    findOf(ditMesure, contexteOf(PAYS), valeurs, { pays: [paysDit('commune:39001', chiffres)] })

  it('retient la table la plus proche d’avant la réforme', () => {
    const habitants = compare(
      1050,
      [
        { millesime: '2015', valeur: 1000 },
        { millesime: '2016', valeur: 1010 },
        { millesime: '2017', valeur: 1050 },
      ],
      'probable',
    )
    const [ecart] = read({ habitants })
    expect(ecart?.valeur).toBeCloseTo((100 * 40) / 1010, 9)
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Pays Territoire P : le mémento dit 1 050 habitants, les tables les plus proches 1 010 (+4,0 %).',
    )
    expect(read({ habitants }, { ecart: 5 })).toEqual([])
  })

  it('garde un petit écart inexpliqué, sauf si l’on n’en veut pas', () => {
    const communes = compare(100, [{ millesime: '2016', valeur: 101 }], 'inexplique')
    expect(read({ communes })).toHaveLength(1)
    expect(read({ communes }, { inexpliques: 'non' })).toEqual([])
    expect(
      read({ communes: compare(5, [{ millesime: '2016', valeur: 5 }], 'inexplique') }),
    ).toEqual([])
  })

  it('pèse une part avancée sur les deux zonages', () => {
    const affirmation = {
      id: 'bassin',
      pays: 'pays:P' as const,
      enonce: 'Part du bassin',
      dit: '95\u202f%',
      page: 7,
      mesure: { genre: 'zone-emploi' as const, commune: '39001', definition: 'La zone.' },
    }
    // Four of the five communes of X in 2010, four of eight in 2020: 80 % is the nearest.
    const [ecart] = findOf(ditMesure, contexteOf(PAYS), {}, { affirmations: [affirmation] })
    expect(ecart?.valeur).toBeCloseTo((100 * 15) / 80, 6)
    expect(plain(ecart?.phrase ?? '')).toContain(
      '95 % du bassin d’emploi, la mesure la plus proche donne 80 %, soit 15,0 points',
    )
    const words = { ...affirmation, dit: 'trois quarts' }
    expect(findOf(ditMesure, contexteOf(PAYS), {}, { affirmations: [words] })).toEqual([])
  })
})

describe('besoin sans action', () => {
  const besoin = {
    id: 'p-salles',
    pays: 'pays:P' as const,
    texte: 'Les entreprises manquent de salles.',
    page: 7,
    formes: ['reunions'],
    actions: ['salle'],
    note: null,
  }
  const action = (etat: 'en-cours' | 'en-projet') => ({
    id: 'salle',
    titre: 'Une salle',
    texte: 'Elle servira.',
    acteurs: [],
    lieux: [],
    chiffres: [],
    page: 8,
    details: [],
    etat,
    debut: null,
    fin: null,
    formes: [],
  })
  const read = (etat: 'en-cours' | 'en-projet', declaree: boolean, valeurs = {}) =>
    findOf(besoinSansAction, contexteOf(PAYS), valeurs, {
      besoins: [besoin],
      monographies: [
        monographieVide({
          actions: [action(etat)],
          formes: [{ forme: 'reunions', declaree, nuance: null, page: 6 }],
        }),
      ],
    })

  it('une action engagée répond, un projet non', () => {
    expect(read('en-cours', false)).toEqual([])
    const [ecart] = read('en-projet', false)
    expect(ecart).toMatchObject({ valeur: 1, force: 1 })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Pays Territoire P : les entreprises manquent de salles ; rien n’est engagé, 1 projet y répondrait.',
    )
  })

  it('le tableau répond autrement que le texte', () => {
    expect(read('en-projet', true, { lecture: 'tableau' })).toEqual([])
    expect(read('en-cours', false, { lecture: 'tableau' })).toHaveLength(1)
    expect(read('en-cours', false, { lecture: 'les-deux' })).toEqual([])
    expect(read('en-projet', false, { lecture: 'les-deux' })).toHaveLength(1)
  })
})
