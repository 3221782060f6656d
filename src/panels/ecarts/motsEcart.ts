import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { nomRegion } from './lignes.ts'

const DE_MILLESIME: Record<Millesime, string> = {
  '2016': 'de 2016',
  '2017': 'de 2017',
  actuel: 'd’aujourd’hui',
}

/** A couche after « par » or a number: « EPCI d’aujourd’hui », « zones d’emploi 2020 ». */
export function nomUnite(couche: CoucheId, nombre = 2): string {
  const { type, millesime } = COUCHES[couche]
  const nom = nombre < 2 ? NOMS_TYPE[type].un : NOMS_TYPE[type].plusieurs
  // The memento is of 2017: the vintage is that of the perimeters, and nothing else is on offer.
  if (type === 'pays') return nom
  return millesime === null ? nom : `${nom} ${DE_MILLESIME[millesime]}`
}

/** « dans toute la France », « dans la région Bretagne ». */
export function dansOu(catalogue: Catalogue, region: string | null): string {
  if (region === null) return 'dans toute la France'
  return `dans ${groupeNominal({ type: 'region', nom: nomRegion(catalogue, region) }).le}`
}

export type FaitsPhrase = {
  genre: string | null
  /** Gaps shown, and units that have at least one. */
  nbEcarts: number
  nbUnites: number
  couche: CoucheId | null
  /** Units looked at; null when not all were. */
  total: number | null
  ou: string | null
  isRegle: boolean
}

/** The sentence above the map: what it shows, how many, where, and whether thresholds were moved. */
export function phraseEcarts(faits: FaitsPhrase): string {
  const { genre, nbEcarts, nbUnites, couche, total, ou, isRegle } = faits
  const regle = isRegle ? ', avec des seuils réglés à la main' : ''
  if (genre === null || couche === null) {
    const where = ou === null ? 'chez les neuf Pays du mémento' : ou
    const next = couche === null ? ` Choisissez un genre${FINE}: la carte se colore.` : ''
    return `${countOf(nbEcarts, 'écart')} entre clusters et territoires, ${where}${regle}.${next}`
  }
  const sur = total === null ? '' : ` sur ${formatInteger(total)}`
  const where = ou === null ? '' : `, ${ou}`
  return `${genre}${FINE}: ${formatInteger(nbUnites)}\u00a0${nomUnite(couche, nbUnites)}${sur}${where}${regle}.`
}
