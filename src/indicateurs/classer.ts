import { scaleQuantile, scaleThreshold } from 'd3-scale'
import { ckmeans } from 'simple-statistics'
import type { Classement, Methode } from '#/domain/indicateur.ts'

/** Limits between classes, ascending; a value equal to a limit is in the class above it. */
export type Limites = {
  limites: readonly number[]
  /** Classes that lie wholly below the middle; null without a middle. */
  avant: number | null
}

type Options = Classement & {
  milieu: number | null
  /** Decimals limits are rounded to, before anything is counted: the legend then says what the map does. */
  decimales: number
}

/**
 * Cuts values into classes. Ties, or fewer values than classes, give fewer classes; no value
 * at all gives none. With a middle that values stand on both sides of, the middle is a limit and
 * each side is cut on its own, with classes in proportion to its values.
 */
export function classer(values: readonly number[], options: Options): Limites {
  const { methode, nombre, seuils, milieu, decimales } = options
  if (methode === 'seuils') return { limites: seuils, avant: classesBelow(seuils, milieu) }
  const below = milieu === null ? [] : values.filter((value) => value < milieu)
  const above = milieu === null ? values : values.filter((value) => value >= milieu)
  const cut = (side: readonly number[], count: number) =>
    tidy(DECOUPES[methode](side, count), side, decimales)
  if (milieu === null || below.length === 0 || above.length === 0) {
    const limites = cut(values, nombre)
    return { limites, avant: milieu === null ? null : below.length === 0 ? 0 : limites.length + 1 }
  }
  const share = Math.round((nombre * below.length) / values.length)
  const first = Math.min(nombre - 1, Math.max(1, share))
  const limites = unique([
    ...cut(below, first).filter((limite) => limite < milieu),
    milieu,
    ...cut(above, nombre - first).filter((limite) => limite > milieu),
  ])
  return { limites, avant: limites.indexOf(milieu) + 1 }
}

/** Place of a value among the classes, from 0. */
export function rangDans(limites: readonly number[]): (value: number) => number {
  const scale = scaleThreshold<number, number>()
    .domain(limites)
    .range(Array.from({ length: limites.length + 1 }, (_, rank) => rank))
  return (value) => scale(value)
}

type Decoupe = (values: readonly number[], nombre: number) => readonly number[]

const DECOUPES: Record<Exclude<Methode, 'seuils'>, Decoupe> = {
  /** As many units in each class. */
  quantiles: (values, nombre) =>
    scaleQuantile<number>()
      .domain(values)
      .range(Array.from({ length: nombre }, (_, rank) => rank))
      .quantiles(),
  /** Where values leave the widest gaps: the first value of each group but the first. */
  naturelles: (values, nombre) => {
    const distinct = new Set(values).size
    if (distinct < 2) return []
    return ckmeans([...values], Math.min(nombre, distinct))
      .slice(1)
      .flatMap((group) => group[0] ?? [])
  },
  /** As wide each. */
  egales: (values, nombre) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return Array.from({ length: nombre - 1 }, (_, at) => low + ((high - low) * (at + 1)) / nombre)
  },
}

/** Limits that can be read, each with something on both sides. */
function tidy(limites: readonly number[], values: readonly number[], decimales: number): number[] {
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return unique(limites.map((limite) => round(limite, decimales))).filter(
    (limite) => limite > low && limite <= high,
  )
}

/** Three figures, and no more decimals than the values have when written. */
function round(value: number, decimales: number): number {
  if (value === 0) return 0
  const size = Math.floor(Math.log10(Math.abs(value)))
  const kept = Math.min(decimales, Math.max(2 - size, -12))
  const factor = 10 ** kept
  return Math.round(value * factor) / factor
}

function unique(limites: readonly number[]): number[] {
  return [...new Set(limites)].sort((a, b) => a - b)
}

function classesBelow(seuils: readonly number[], milieu: number | null): number | null {
  return milieu === null ? null : seuils.filter((seuil) => seuil <= milieu).length
}
