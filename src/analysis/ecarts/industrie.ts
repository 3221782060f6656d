import type { CoucheId } from '#/domain/couche.ts'
import type { Preuve } from '#/domain/ecart.ts'
import type { ContexteEcarts } from './contexte.ts'
import { preuveChiffre } from './preuves.ts'

/** What INSEE lets one say of the industry of a territory. */
export type Industrie = {
  /** Share of industrial establishments over the same share in metropolitan France; 0 without establishments. */
  quotient: number
  industriels: number
  etablissements: number
  emplois: number
  /** Jobs at the workplace for a hundred inhabitants, both of 2018; 0 without inhabitants. */
  emploisPour100: number
  /** Share of the jobs of metropolitan France, 0–1. */
  partEmplois: number
}

/** The industry of every territory of a couche, by row. The reference is the sum of all communes. */
export function readIndustrie(contexte: ContexteEcarts, couche: CoucheId): Industrie[] {
  const [industriels, etablissements, emplois, population] = (
    ['etablissementsIndustrie', 'etablissements', 'emplois2018', 'population2018'] as const
  ).map((chiffre) => contexte.sommes(couche, chiffre))
  const france = (chiffre: 'etablissementsIndustrie' | 'etablissements' | 'emplois2018') =>
    contexte.france(chiffre)
  const part = ratio(france('etablissementsIndustrie'), france('etablissements'))
  return contexte.unites(couche).liste.map(({ row }) => {
    const of = (values: Float64Array | undefined) => values?.[row] ?? 0
    return {
      quotient: ratio(ratio(of(industriels), of(etablissements)), part),
      industriels: of(industriels),
      etablissements: of(etablissements),
      emplois: of(emplois),
      emploisPour100: 100 * ratio(of(emplois), of(population)),
      partEmplois: ratio(of(emplois), france('emplois2018')),
    }
  })
}

/** The figures behind the quotient, and the jobs beside it. */
export function preuvesIndustrie({ sources }: ContexteEcarts, industrie: Industrie): Preuve[] {
  const chiffre = (cle: string, libelle: string, valeur: number, unite: string) =>
    preuveChiffre(sources, cle, { libelle, valeur, unite })
  return [
    chiffre(
      'etablissementsIndustrie',
      'Quotient de localisation de l’industrie : part des établissements industriels, sur la même part en France',
      industrie.quotient,
      'fois',
    ),
    chiffre(
      'etablissementsIndustrie',
      'Établissements industriels',
      industrie.industriels,
      'établissements',
    ),
    chiffre(
      'etablissements',
      'Établissements, tous secteurs',
      industrie.etablissements,
      'établissements',
    ),
    chiffre(
      'emplois2018',
      'Emplois au lieu de travail, tous secteurs',
      Math.round(industrie.emplois),
      'emplois',
    ),
    chiffre('emplois2018', 'Emplois pour 100 habitants', industrie.emploisPour100, 'emplois'),
    chiffre(
      'emplois2018',
      'Part des emplois de France métropolitaine',
      100 * industrie.partEmplois,
      '%',
    ),
  ]
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
