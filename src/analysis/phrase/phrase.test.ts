// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Mesure, partsOf } from '../communes/mesure.ts'
import type { Overlap, Relation } from '../overlap.ts'
import { complement, groupeNominal } from './groupeNominal.ts'
import { overlapSentence } from './overlapSentence.ts'

const mesure = (areaKm2: number, population: number | null): Mesure => ({
  areaKm2,
  population,
  emplois: 0,
  communes: 10,
  sansPopulation: population === null ? 2 : 0,
  sansEmplois: 0,
})

function overlapOf(
  relation: Relation,
  a: Mesure,
  b: Mesure,
  commun: Mesure,
  more: Partial<Overlap> = {},
): Overlap {
  return {
    relation,
    a,
    b,
    commun,
    dansASeul: a,
    dansBSeul: b,
    partsDeA: partsOf(commun, a),
    partsDeB: partsOf(commun, b),
    methode: 'communes',
    estime: false,
    negligeable: false,
    ...more,
  }
}

const LEDONIEN = { type: 'pays', nom: 'Pays lédonien' } as const
const LONS = { type: 'zone-emploi-2010', nom: 'Lons-le-Saunier' } as const
/** Narrow spaces shown as ordinary ones, to read the sentences. */
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('la phrase', () => {
  it('dit les deux sens', () => {
    const overlap = overlapOf('partiel', mesure(1200, 100), mesure(1900, 146), mesure(1197, 98))
    expect(overlapSentence(LEDONIEN, LONS, overlap)).toBe(
      'Le Pays lédonien couvre 63\u202f% de la surface et 67\u202f% des habitants de la zone d’emploi de Lons-le-Saunier (2010)\u202f; 98\u202f% de ses habitants y vivent.',
    )
  })

  it('ne dit jamais 0 ni 100 % à peu près', () => {
    const most = overlapOf('partiel', mesure(100, 1000), mesure(100, 1000), mesure(99.9, 999))
    expect(plain(overlapSentence(LEDONIEN, LONS, most))).toBe(
      'Le Pays lédonien couvre plus de 99 % de la surface et des habitants de la zone d’emploi de Lons-le-Saunier (2010) ; plus de 99 % de ses habitants y vivent.',
    )
    const least = overlapOf('partiel', mesure(100, 1000), mesure(100, 1000), mesure(0.2, 40))
    expect(plain(overlapSentence(LEDONIEN, LONS, least))).toContain(
      'couvre moins de 1 % de la surface et 4 % des habitants',
    )
  })

  it('dit les extrêmes exacts en mots', () => {
    const none = overlapOf('partiel', mesure(100, 1000), mesure(100, 1000), mesure(4, 0))
    expect(plain(overlapSentence(LEDONIEN, LONS, none))).toContain(
      '4 % de la surface et aucun des habitants de la zone d’emploi de Lons-le-Saunier (2010) ; aucun de ses habitants n’y vit.',
    )
    const all = overlapOf('partiel', mesure(100, 1000), mesure(100, 2000), mesure(60, 1000))
    expect(overlapSentence(LEDONIEN, LONS, all)).toContain('tous ses habitants y vivent')
  })

  it('dit la disjonction, l’identité et l’inclusion', () => {
    const un = mesure(100, 1000)
    const deux = mesure(200, 4000)
    const brest = { type: 'epci', nom: 'Brest Métropole' } as const
    const cc = { type: 'epci', nom: 'CC du Perche' } as const
    const say = (relation: Relation, a: Mesure, b: Mesure, commun: Mesure) =>
      plain(overlapSentence(cc, brest, overlapOf(relation, a, b, commun)))
    expect(say('disjoint', un, deux, mesure(0, 0))).toBe(
      'La CC du Perche et Brest Métropole n’ont aucune commune en partage.',
    )
    expect(say('identique', un, un, un)).toBe(
      'La CC du Perche et Brest Métropole sont faits des mêmes communes : leurs périmètres coïncident.',
    )
    expect(say('a-dans-b', un, deux, un)).toBe(
      'La CC du Perche est tout entière dans Brest Métropole : elle en fait 50 % de la surface et 25 % des habitants.',
    )
    expect(say('b-dans-a', deux, un, un)).toBe(
      'La CC du Perche couvre en entier Brest Métropole, qui fait 50 % de sa surface et 25 % de ses habitants.',
    )
  })

  it('nomme les millésimes quand ils diffèrent, pas autrement', () => {
    const overlap = overlapOf('partiel', mesure(100, 100), mesure(100, 100), mesure(50, 50))
    const avant = { ...LEDONIEN, millesime: '2016' } as const
    const apres = { ...LEDONIEN, millesime: 'actuel' } as const
    expect(overlapSentence(avant, apres, overlap)).toMatch(
      /^Le Pays lédonien \(2016\) couvre .* du Pays lédonien \(périmètre actuel\)/,
    )
    expect(overlapSentence(avant, LONS, overlap)).toMatch(/^Le Pays lédonien couvre/)
  })

  it('dit l’inconnu et l’estimé', () => {
    const unknown = overlapOf('partiel', mesure(100, null), mesure(100, 10), mesure(50, null))
    expect(plain(overlapSentence(LEDONIEN, LONS, unknown))).toBe(
      'Le Pays lédonien couvre 50 % de la surface de la zone d’emploi de Lons-le-Saunier (2010) ; la part des habitants est inconnue : la population manque pour 2 communes.',
    )
    const drawn = { type: 'perimetre', nom: 'essai.geojson' } as const
    const estimated = overlapOf('partiel', mesure(100, 80), mesure(100, 100), mesure(50, 40), {
      methode: 'geometrie',
      estime: true,
    })
    expect(plain(overlapSentence(drawn, LONS, estimated))).toBe(
      'Le périmètre « essai.geojson » couvre 50 % de la surface et environ 40 % des habitants de la zone d’emploi de Lons-le-Saunier (2010) ; environ 50 % de ses habitants y vivent (habitants estimés au prorata des surfaces dans les communes coupées).',
    )
    const sliver = { ...estimated, negligeable: true, commun: mesure(0.12, 1) }
    expect(plain(overlapSentence(drawn, LONS, sliver))).toContain(
      'ne se recouvrent que sur 0,1 km² : une différence de tracé',
    )
  })
})

describe('articles, contractions, élisions', () => {
  it.each([
    ['Alençon', 'd’Alençon'],
    ['Épinal', 'd’Épinal'],
    ['Évreux', 'd’Évreux'],
    ['Yvetot-Vallée du Commerce', 'd’Yvetot-Vallée du Commerce'],
    ['Honfleur', 'd’Honfleur'],
    ['Haguenau', 'de Haguenau'],
    ['Houdan', 'de Houdan'],
    ['Orly', 'd’Orly'],
    ['Dole', 'de Dole'],
    ['Le Havre', 'du Havre'],
    ['Le Puy-en-Velay', 'du Puy-en-Velay'],
    ['Le Chablais', 'du Chablais'],
    ['Le Mont Blanc', 'du Mont Blanc'],
    ['Les Herbiers', 'des Herbiers'],
    ['Les Sables-d’Olonne', 'des Sables-d’Olonne'],
    ['Les Sources de la Loire', 'des Sources de la Loire'],
    ['La Rochelle', 'de La Rochelle'],
    ['La Teste-de-Buch', 'de La Teste-de-Buch'],
    ['La Thiérache', 'de la Thiérache'],
    ['La Vallée de la Bresle - Vimeu', 'de la Vallée de la Bresle - Vimeu'],
    ['La Flandre - Lys', 'de la Flandre - Lys'],
    ['L’Aigle', 'de L’Aigle'],
    ['Charolais', 'du Charolais'],
    ['Nord-du-Lot', 'du Nord-du-Lot'],
    ['Istres - Martigues', 'd’Istres - Martigues'],
  ])('la zone d’emploi … %s', (nom, expected) => {
    expect(complement(nom)).toBe(expected)
  })

  it.each([
    ['departement', 'Jura', 'le département du Jura'],
    ['departement', 'Ain', 'le département de l’Ain'],
    ['departement', 'Haute-Marne', 'le département de la Haute-Marne'],
    ['departement', 'Vosges', 'le département des Vosges'],
    ['departement', 'Ille-et-Vilaine', 'le département d’Ille-et-Vilaine'],
    ['departement', 'Seine-et-Marne', 'le département de Seine-et-Marne'],
    ['departement', 'Tarn', 'le département du Tarn'],
    ['departement', 'Val-d’Oise', 'le département du Val-d’Oise'],
    ['departement', 'Territoire de Belfort', 'le département du Territoire de Belfort'],
    ['departement', 'Haut-Rhin', 'le département du Haut-Rhin'],
    ['region', 'Île-de-France', 'la région Île-de-France'],
    ['epci', 'CC des Portes de Sologne', 'la CC des Portes de Sologne'],
    ['epci', 'CA du Grand Dole', 'la CA du Grand Dole'],
    ['epci', 'Métropole du Grand Paris', 'la Métropole du Grand Paris'],
    ['epci', 'EuroMétropole de Strasbourg', 'l’EuroMétropole de Strasbourg'],
    ['epci', 'Nantes Métropole', 'Nantes Métropole'],
    ['epci', 'Grenoble-Alpes-Métropole', 'Grenoble-Alpes-Métropole'],
    ['petr', 'PETR du Pays de Langres', 'le PETR du Pays de Langres'],
    ['petr', 'SM du pays de Sarrebourg', 'le SM du pays de Sarrebourg'],
    ['petr', 'Pôle Marennes-Oléron', 'le Pôle Marennes-Oléron'],
    ['petr', 'Haute Lande', 'le PETR Haute Lande'],
    ['pays', 'Pays de Langres', 'le Pays de Langres'],
    ['pays', 'Vallée de la Dore', 'le Pays Vallée de la Dore'],
    ['commune', 'Le Creusot', 'la commune du Creusot'],
    ['commune', 'Les Rousses', 'la commune des Rousses'],
    ['zone-emploi-2020', 'Auray', 'la zone d’emploi d’Auray (2020)'],
    ['territoire-industrie-2026', 'Axe Seine', 'le Territoire d’industrie Axe Seine (2026)'],
    ['contrat-ruralite', 'Sundgau', 'le contrat de ruralité Sundgau'],
  ] as const)('%s %s', (type, nom, expected) => {
    expect(groupeNominal({ type, nom }).le).toBe(expected)
  })

  it.each([
    ['epci', 'Orléans Métropole', 'd’Orléans Métropole'],
    ['epci', 'CC Errobi', 'de la CC Errobi'],
    ['epci', 'Eurométropole de Strasbourg', 'de l’Eurométropole de Strasbourg'],
    ['pays', 'Pays Midi-Quercy', 'du Pays Midi-Quercy'],
    ['region', 'Occitanie', 'de la région Occitanie'],
  ] as const)('… de %s %s', (type, nom, expected) => {
    expect(groupeNominal({ type, nom }).du).toBe(expected)
  })
})
