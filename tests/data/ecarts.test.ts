// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTables } from '#/analysis/communes/tables.ts'
import { createContexte } from '#/analysis/ecarts/contexte.ts'
import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import { findEcarts } from '#/analysis/ecarts/findEcarts.ts'
import { SECTEURS } from '#/analysis/ecarts/secteurs.ts'
import { parseTexts, readData } from '#/content/check.ts'
import { toContenuEcarts } from '#/content/contenuEcarts.ts'

const ROOT = join(import.meta.dirname, '../..')
const GEO = join(ROOT, 'public/geo')
const HAS_GEO = existsSync(join(GEO, 'communes.json')) && existsSync(join(GEO, 'clusters.json'))
const { contenus } = parseTexts(readData(ROOT))
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('écarts et contenu', () => {
  it('les secteurs sont ceux de data/secteurs.json, dans le même ordre', () => {
    const secteurs = contenus.secteurs?.secteurs ?? []
    expect(SECTEURS).toEqual(secteurs.map(({ id, nom }) => ({ id, libelle: nom })))
  })

  it('chaque genre a ce qu’ont fait les territoires du mémento, et rien n’est pour un genre inconnu', () => {
    const genres = contenus.reponses?.map(({ genre }) => genre)
    expect(genres?.sort()).toEqual(DESCRIPTIONS_GENRE.map(({ id }) => id).sort())
  })
})

/*
 * Cases checked by hand against the memento and the maps; figures are those of public/geo,
 * which a new vintage may move.
 */
describe.skipIf(!HAS_GEO)('écarts des neuf et de la France', { timeout: 60_000 }, () => {
  const read = (name: string) => JSON.parse(readFileSync(join(GEO, name), 'utf8'))
  const setUp = () => {
    const tables = createTables({
      communes: read('communes.json'),
      territoires: read('territoires.json'),
      chiffres: read('communes-chiffres.json'),
    })
    return createContexte({
      tables,
      sources: read('manifest.json'),
      clusters: read('clusters.json'),
    })
  }
  const contexte = HAS_GEO ? setUp() : null
  const find = (
    echelle: 'neuf' | 'france',
    genre: string,
    valeurs: Record<string, number | string> = {},
    more: { couche?: 'petr' | 'departement'; region?: string } = {},
  ) =>
    contexte === null
      ? []
      : findEcarts(
          {
            echelle,
            genres: [genre],
            parametres: { [genre]: valeurs },
            contenu: toContenuEcarts(contenus),
            ...more,
          },
          contexte,
        ).ecarts
  const ids = (ecarts: { id: string }[]) => ecarts.map(({ id }) => id.split(':').slice(1).join(':'))

  it('l’agroalimentaire du Pays Lédonien est servi de Dijon, page 21', () => {
    const [ecart] = find('neuf', 'secteur-sans-cluster').filter(({ id }) =>
      id.endsWith('ledonien-agroalimentaire'),
    )
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Pays Lédonien : un cluster lointain sert l’agroalimentaire, Vitagora, dont le siège est à Dijon, à 82 km de Lons-le-Saunier.',
    )
    expect(ecart?.preuves).toContainEqual(
      expect.objectContaining({ kind: 'memento', page: 21, lien: 'ecla-vitagora' }),
    )
  })

  it('les Pays sans cluster au sens strict, et le seul que les coopératives et réseaux laissent', () => {
    expect(ids(find('neuf', 'pays-sans-cluster')).sort()).toEqual([
      'langres',
      'midi-quercy',
      'thierache',
      'vallee-de-la-dore',
    ])
    expect(find('neuf', 'pays-sans-cluster', { sens: 'large' })).toEqual([])
  })

  it('les liens perdus : SITCOB, Nogentech, la Glass Vallée, et l’aide de l’Aisne', () => {
    expect(ids(find('neuf', 'lien-affaibli')).sort()).toEqual([
      'bresle-yeres:glass-vallee:pays:bresle-yeres',
      'centre-ouest-bretagne:sitcob:pays:centre-ouest-bretagne',
      'chaumont:nogentech:pays:chaumont',
      'thierache:maison-entreprises-thierache:departement:02',
    ])
  })

  it('les clusters sans lien : ARIA Alsace, dit sans relation, et les cinq du parc', () => {
    const found = find('neuf', 'cluster-sans-lien')
    expect(found.filter(({ force }) => force === 2).map(({ id }) => id)).toEqual([
      'cluster-sans-lien:bruche-mossig-piemont:aria-alsace',
    ])
    expect(found.filter(({ territoire }) => territoire === 'pays:vallee-de-la-dore')).toHaveLength(
      5,
    )
  })

  it('le dit et le mesuré : les habitants de Bresle-Yères, le bassin d’emploi lédonien', () => {
    const found = find('neuf', 'dit-mesure')
    expect(ids(found)).toEqual([
      'bresle-yeres:habitants',
      'ledonien-bassin-emploi',
      'bruche-mossig-piemont:communes',
      'vallee-de-la-dore:habitants',
      'midi-quercy:habitants',
      'chaumont:communes',
    ])
  })

  it('la formation à Bresle-Yères : cochée au tableau, mais encore en projet', () => {
    const asked = (lecture: string) => ids(find('neuf', 'besoin-sans-action', { lecture }))
    expect(asked('actions')).toContain('bresle-formation')
    expect(asked('tableau')).not.toContain('bresle-formation')
  })

  it('tout ce qui est dit porte sa page, tout ce qui est mesuré sa source', () => {
    for (const { id } of DESCRIPTIONS_GENRE) {
      const found = [...find('neuf', id), ...find('france', id)]
      expect(found.length, id).toBeGreaterThan(0)
      for (const ecart of found) {
        expect(ecart.preuves.length, ecart.id).toBeGreaterThan(0)
        expect(ecart.phrase, ecart.id).not.toMatch(/undefined|NaN|null| [;:!?]/)
        for (const preuve of ecart.preuves) {
          if (preuve.kind === 'memento') expect(preuve.page, ecart.id).toBeGreaterThan(0)
          if (preuve.kind === 'chiffre') {
            expect(preuve.source, ecart.id).not.toContain('non précisée')
            expect(preuve.definition, ecart.id).not.toBe('')
          }
        }
      }
    }
  })

  it('le PETR du Pays Lédonien coupe presque par moitié la zone d’emploi de Lons', () => {
    const [ecart] = find('france', 'petr-coupe-zone-emploi').filter(
      ({ territoire }) => territoire === 'petr:200051225',
    )
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le PETR du Pays Lédonien coupe la zone d’emploi de Lons-le-Saunier (2020) : 51 % des habitants de la zone sont dedans, 49 % dehors.',
    )
  })

  it('la Corse est loin de tout, et de l’agroalimentaire plus encore', () => {
    const couche = 'departement'
    expect(ids(find('france', 'loin-du-secteur', {}, { couche })).slice(0, 2)).toEqual([
      'departement:2A',
      'departement:2B',
    ])
    expect(ids(find('france', 'loin-des-clusters', {}, { couche }))).toEqual(
      expect.arrayContaining(['departement:2A', 'departement:2B', 'departement:18']),
    )
  })

  it('Nogentech est le moins entouré : une ville de quatre mille habitants', () => {
    expect(ids(find('france', 'cluster-peu-entoure'))[0]).toBe('nogentech')
  })

  it('le granit et la charcuterie du Sidobre et de Lacaune viennent en tête', () => {
    const found = find('france', 'specialisation-sans-cluster')
    expect(found.slice(0, 2).map(({ phrase }) => phrase.split(' a ')[0])).toEqual([
      'La CC Sidobre Vals et Plateaux',
      'La CC du Haut-Languedoc',
    ])
  })
})
