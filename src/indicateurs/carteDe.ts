import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { ChiffresFile, CoucheTable } from '#/domain/geoFiles.ts'
import { CHIFFRES } from '#/domain/geoFiles.ts'
import type { CarteIndicateur } from '#/domain/indicateur.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import {
  type MotifThematique,
  positionsDivergentes,
  positionsSequentielles,
  type Teinte,
} from '#/layers/thematique.ts'
import { FINE, formatUpTo } from '#/lib/formatNumber.ts'
import { memoBy } from '#/lib/memoBy.ts'
import type { ClasseThematique, Thematique } from '#/store/thematique.slice.ts'
import { classer, rangDans } from './classer.ts'
import type { Indicateur, Ligne } from './indicateur.ts'

/** One unit on the map: its value and its class, null when nothing is known. */
export type LigneCarte = {
  code: string
  nom: string
  valeur: number | null
  rang: number | null
}

/** A map of an indicator, ready to be drawn, read and counted. */
export type CarteCalculee = {
  indicateur: Indicateur
  couche: CoucheId
  lignes: readonly LigneCarte[]
  limites: readonly number[]
  /** Lowest and highest value; null when there is none. */
  etendue: readonly [min: number, max: number] | null
  thematique: Thematique
}

const DE_MILLESIME: Record<Millesime, string> = {
  '2016': ' de 2016',
  '2017': ' de 2017',
  actuel: ' d’aujourd’hui',
}

/** The rows of a couche with their figures, in its order; made once a file. */
export function lignesDe(table: CoucheTable, file: ChiffresFile): readonly Ligne[] {
  const known = rowsOf(file)
  if (known.rows === null) known.rows = readRows(table, file)
  return known.rows
}

const rowsOf = memoBy((_: ChiffresFile): { rows: readonly Ligne[] | null } => ({ rows: null }))

function readRows(table: CoucheTable, { chiffres }: ChiffresFile): Ligne[] {
  return table.codes.map((code, row) => ({
    code,
    nom: table.noms[row] ?? code,
    population: table.population[row] ?? null,
    areaKm2: table.areaKm2[row] ?? 0,
    nbCommunes: table.nbCommunes[row] ?? 0,
    chiffres: Object.fromEntries(
      CHIFFRES.map((id) => [id, chiffres[id]?.[row] ?? null]),
    ) as Ligne['chiffres'],
  }))
}

/** Metropolitan France: the sum of its départements, the reference of a quotient; summed once. */
export const franceDe = memoBy((departements: readonly Ligne[]): Ligne => {
  const sum = (read: (ligne: Ligne) => number | null) =>
    departements.reduce((total, ligne) => total + (read(ligne) ?? 0), 0)
  return {
    code: 'france',
    nom: 'France métropolitaine',
    population: sum(({ population }) => population),
    areaKm2: sum(({ areaKm2 }) => areaKm2),
    nbCommunes: sum(({ nbCommunes }) => nbCommunes),
    chiffres: Object.fromEntries(
      CHIFFRES.map((id) => [id, sum(({ chiffres }) => chiffres[id])]),
    ) as Ligne['chiffres'],
  }
})

type Given = { couche: CoucheId; lignes: readonly Ligne[]; france: Ligne }

/** Values of an indicator and their words: a step of a slider changes classes, never these. */
const lecturesOf = memoBy((_: readonly Ligne[]) => new Map<Indicateur, Lecture>())

type Lecture = {
  france: Ligne
  valeurs: readonly (number | null)[]
  textes: ReadonlyMap<string, string>
}

function lectureDe(indicateur: Indicateur, { lignes, france }: Given): Lecture {
  const lectures = lecturesOf(lignes)
  const known = lectures.get(indicateur)
  if (known?.france === france) return known
  const valeurs = lignes.map((ligne) => indicateur.valeur(ligne, france))
  const textes = new Map(
    lignes.map(({ code }, at) => [code, formatValeur(indicateur, valeurs[at] ?? null)]),
  )
  const made = { france, valeurs, textes }
  lectures.set(indicateur, made)
  return made
}

/** Values, classes and colours of one map. A unit without value stays, without class. */
export function carteDe(
  carte: CarteIndicateur,
  indicateur: Indicateur,
  given: Given,
): CarteCalculee {
  const { couche, lignes } = given
  const { milieu, decimales } = indicateur
  const { valeurs, textes } = lectureDe(indicateur, given)
  const known = valeurs.filter((valeur) => valeur !== null)
  const { limites, avant } = classer(known, { ...carte, milieu, decimales })
  const rangOf = rangDans(limites)
  const rows = lignes.map(({ code, nom }, at): LigneCarte => {
    const valeur = valeurs[at] ?? null
    return { code, nom, valeur, rang: valeur === null ? null : rangOf(valeur) }
  })
  const etendue = known.length === 0 ? null : ([minOf(known), maxOf(known)] as const)
  const nombres = limites.map(() => 0).concat(0)
  for (const { rang } of rows) if (rang !== null) nombres[rang] = (nombres[rang] ?? 0) + 1
  const classes = etendue === null ? [] : classesOf({ limites, avant, nombres, decimales, milieu })
  const inconnues = lignes.length - known.length
  return {
    indicateur,
    couche,
    lignes: rows,
    limites,
    etendue,
    thematique: {
      titre: titreDe(indicateur),
      phrase: phraseDe(indicateur, couche),
      couche,
      classes,
      rangs: new Map(rows.flatMap(({ code, rang }) => (rang === null ? [] : [[code, rang]]))),
      textes,
      sansDonnee: inconnues === 0 ? null : { label: 'Sans donnée', nombre: inconnues },
    },
  }
}

/** « 82 hab./km² », « +1,2 % »; « sans donnée » for null. */
export function formatValeur({ decimales, unite }: Indicateur, valeur: number | null): string {
  if (valeur === null) return 'sans donnée'
  return `${formatUpTo(valeur, decimales)}${unite === '' ? '' : `${FINE}${unite}`}`
}

/** Head of a legend: what, in which unit, of when. */
export function titreDe({ nom, unite, millesime }: Indicateur): string {
  const year = /\d/.test(millesime) ? `, ${millesime}` : ''
  return unite === '' || nom.includes(unite) ? `${nom}${year}` : `${nom} (${unite})${year}`
}

/** « Les EPCI de 2016 selon leur densité de population en 2018. » */
export function phraseDe({ selon, millesime }: Indicateur, couche: CoucheId): string {
  const { type, millesime: perimetre } = COUCHES[couche]
  const units = `Les ${NOMS_TYPE[type].plusieurs}${perimetre === null ? '' : DE_MILLESIME[perimetre]}`
  const year = /^\d{4}$/.test(millesime) ? ` en ${millesime}` : ''
  return `${units} selon ${selon}${year}.`
}

type Comptes = {
  limites: readonly number[]
  avant: number | null
  nombres: readonly number[]
  decimales: number
  milieu: number | null
}

function classesOf(comptes: Comptes): ClasseThematique[] {
  const { limites, avant, nombres, decimales } = comptes
  const total = limites.length + 1
  // Both ends of a diverging scale are dark: the lower side is hatched.
  const motif = (rang: number): MotifThematique | null =>
    avant !== null && rang < avant && avant < total ? 'hachure' : null
  const positions = positionsOf(comptes, total)
  const teinte = (rang: number): Teinte => ({
    rampe: avant === null ? 'sequentielle' : 'divergente',
    position: positions[rang] ?? 0,
  })
  return nombres.map((nombre, rang) => ({
    label: labelOf(limites, rang, decimales),
    nombre,
    teinte: teinte(rang),
    motif: motif(rang),
  }))
}

/** Limits of the reader's may leave the middle inside a class: it then has the colour of the middle. */
function positionsOf({ limites, avant, milieu }: Comptes, total: number): number[] {
  if (avant === null || milieu === null) return positionsSequentielles(total)
  const isInside = avant > 0 && avant < total && !limites.includes(milieu)
  if (!isInside) return positionsDivergentes(avant, total - avant)
  const sides = positionsDivergentes(avant, total - avant - 1)
  return [...sides.slice(0, avant), 0.5, ...sides.slice(avant)]
}

function labelOf(limites: readonly number[], rang: number, decimales: number): string {
  const text = (value: number) => formatUpTo(value, Math.max(decimales, decimalsOf(value)))
  const low = limites[rang - 1]
  const high = limites[rang]
  if (low === undefined && high === undefined) return 'une seule valeur'
  if (low === undefined) return `moins de ${text(high ?? 0)}`
  if (high === undefined) return `${text(low)} et plus`
  return `${text(low)} à ${text(high)}`
}

/** Decimals the reader typed. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

const minOf = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
const maxOf = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
