// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contexteOf } from '../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { DESCRIPTIONS_GENRE, descriptionOf } from './descriptions.ts'
import { findEcarts } from './findEcarts.ts'
import { toForce } from './force.ts'
import { checkParametre, readParametres } from './parametres.ts'
import { GENRES_ECART } from './registre.ts'

const PAYS = grille(4, 1, {
  region: ['AABB'],
  departement: ['AABB'],
  'zone-emploi-2020': ['XXYY'],
  petr: { P: ['#...'], Q: ['..#.'] },
})
const contexte = contexteOf(PAYS)

describe('registre des écarts', () => {
  it('donne à chaque genre un identifiant, une unité, et à chaque seuil une raison', () => {
    const ids = GENRES_ECART.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, unites, parametres } of GENRES_ECART) {
      expect(unites.length, id).toBeGreaterThan(0)
      expect(new Set(parametres.map((parametre) => parametre.id)).size, id).toBe(parametres.length)
      for (const parametre of parametres) {
        expect(parametre.raison.length, `${id} ${parametre.id}`).toBeGreaterThan(20)
        expect(checkParametre(parametre, parametre.defaut)).toBe(parametre.defaut)
      }
    }
  })

  it('se décrit sans rien calculer', () => {
    expect(DESCRIPTIONS_GENRE).toHaveLength(GENRES_ECART.length)
    expect(descriptionOf('petr-coupe-zone-emploi')).not.toHaveProperty('find')
    expect(descriptionOf('inconnu')).toBeNull()
  })
})

describe('demande d’écarts', () => {
  const demande = { echelle: 'france', genres: ['petr-coupe-zone-emploi'], parametres: {} } as const

  it('classe du pire au moindre et compte par genre', () => {
    const { ecarts, comptes } = findEcarts(demande, contexte)
    expect(ecarts.map(({ territoire }) => territoire)).toEqual(['petr:Q', 'petr:P'])
    expect(comptes).toEqual({ 'petr-coupe-zone-emploi': 2 })
  })

  it('ne garde que la région demandée', () => {
    const { ecarts, comptes } = findEcarts({ ...demande, region: 'A' }, contexte)
    expect(ecarts.map(({ territoire }) => territoire)).toEqual(['petr:P'])
    expect(comptes).toEqual({ 'petr-coupe-zone-emploi': 1 })
  })

  it('ignore une couche, un genre ou une valeur qui n’ont pas de sens', () => {
    const expected = findEcarts(demande, contexte)
    const parametres = { 'petr-coupe-zone-emploi': { partage: 'beaucoup', zonage: 3, autre: 1 } }
    expect(findEcarts({ ...demande, couche: 'region', parametres }, contexte)).toEqual(expected)
    expect(findEcarts({ ...demande, genres: ['inconnu'] }, contexte)).toEqual({
      ecarts: [],
      comptes: {},
    })
  })
})

describe('paramètres', () => {
  const seuil = {
    id: 'seuil',
    kind: 'nombre',
    libelle: 'Seuil',
    unite: '%',
    defaut: 20,
    min: 0,
    max: 50,
    pas: 1,
    raison: 'Pour essayer.',
  } as const

  it.each([51, -1, Number.NaN, '30', undefined, null])('%s rend le défaut', (valeur) => {
    expect(checkParametre(seuil, valeur)).toBe(20)
  })

  it('lit une valeur permise ; demander un autre nom est une faute de programme', () => {
    const parametres = readParametres([seuil], { seuil: 50 })
    expect(parametres.nombre('seuil')).toBe(50)
    expect(() => parametres.choix('seuil')).toThrow('seuil')
  })
})

describe('force', () => {
  it('se lit dans les deux sens', () => {
    expect([10, 20, 30].map((valeur) => toForce(valeur, 20, 30))).toEqual([0, 1, 2])
    expect([30, 20, 10].map((valeur) => toForce(valeur, 20, 10))).toEqual([0, 1, 2])
  })
})
