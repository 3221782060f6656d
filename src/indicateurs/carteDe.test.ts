import { describe, expect, it } from 'vitest'
import { CHIFFRES } from '#/domain/geoFiles.ts'
import { CARTE_HABITUELLE } from '#/domain/indicateur.ts'
import { carteDe, formatValeur, phraseDe, titreDe } from './carteDe.ts'
import { type Indicateur, type Ligne, rapport } from './indicateur.ts'
import { indicateurOf } from './registre.ts'

const chiffres = Object.fromEntries(CHIFFRES.map((id) => [id, null])) as Ligne['chiffres']

function lignes(populations: readonly (number | null)[]): Ligne[] {
  return populations.map((population2018, at) => ({
    code: String(at),
    nom: `Unité ${at}`,
    population: null,
    areaKm2: 10,
    nbCommunes: 1,
    chiffres: { ...chiffres, population2018, population2013: 100 },
  }))
}

const wanted = (id: string): Indicateur => {
  const found = indicateurOf(id)
  if (!found) throw new Error(`No ${id}`)
  return found
}

const draw = (id: string, populations: readonly (number | null)[], changes = {}) => {
  const units = lignes(populations)
  return carteDe({ ...CARTE_HABITUELLE, nombre: 3, ...changes }, wanted(id), {
    couche: 'epci-2017',
    lignes: units,
    france: units[0] ?? lignes([1])[0] ?? ({} as Ligne),
  })
}

describe('carte d’un indicateur', () => {
  it('range chaque unité dans une classe, et compte celles dont on ne sait rien', () => {
    const { lignes: rows, thematique } = draw('densite-population', [100, 500, null, 2000])
    expect(rows.map(({ valeur, rang }) => [valeur, rang])).toEqual([
      [10, 0],
      [50, 1],
      [null, null],
      [200, 2],
    ])
    expect(thematique.rangs.has('2')).toBe(false)
    expect(thematique.sansDonnee).toEqual({ label: 'Sans donnée', nombre: 1 })
    expect(thematique.classes.map(({ nombre }) => nombre)).toEqual([1, 1, 1])
    expect(thematique.textes?.get('0')).toBe('10\u202fhab./km²')
    expect(thematique.textes?.get('2')).toBe('sans donnée')
  })

  it('tient debout sans aucune valeur, ou avec une seule', () => {
    const nothing = draw('densite-population', [null, null])
    expect(nothing.thematique.classes).toEqual([])
    expect(nothing.etendue).toBeNull()
    const [only] = draw('densite-population', [100, 100]).thematique.classes
    expect(only).toMatchObject({ label: 'une seule valeur', nombre: 2 })
  })

  it('part d’un milieu des deux côtés, le bas hachuré', () => {
    const { thematique } = draw('population-evolution', [80, 90, 110, 130], { nombre: 4 })
    expect(thematique.classes.map(({ teinte }) => teinte.position)).toEqual([0, 0.25, 0.75, 1])
    expect(thematique.classes.map(({ motif }) => motif)).toEqual(['hachure', 'hachure', null, null])
  })

  it('donne au milieu sa couleur quand les seuils du lecteur l’enferment', () => {
    const { thematique } = draw('population-evolution', [80, 100, 130], {
      methode: 'seuils',
      seuils: [-5, 5],
    })
    expect(thematique.classes.map(({ teinte }) => teinte.position)).toEqual([0, 0.5, 1])
    expect(thematique.classes.map(({ label }) => label)).toEqual([
      'moins de −5',
      '−5 à 5',
      '5 et plus',
    ])
  })

  it('se dit en une phrase et en un titre', () => {
    expect(phraseDe(wanted('densite-population'), 'epci-2017')).toBe(
      'Les EPCI de 2017 selon leur densité de population en 2018.',
    )
    expect(phraseDe(wanted('population-evolution'), 'departement')).toBe(
      'Les départements selon l’évolution de leur population de 2013 à 2018.',
    )
    expect(titreDe(wanted('densite-population'))).toBe('Densité de population (hab./km²), 2018')
    expect(titreDe(wanted('emplois-densite'))).toBe('Emplois par km², 2018')
    expect(formatValeur(wanted('population-evolution'), -1.25)).toBe('−1,3\u202f%')
  })

  it('un rapport à rien n’est pas zéro', () => {
    expect([rapport(5, 0), rapport(null, 5), rapport(0, 5)]).toEqual([null, null, 0])
  })
})
