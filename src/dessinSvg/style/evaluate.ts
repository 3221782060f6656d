import { interpolate } from './interpolate.ts'

/** What an expression of the style may ask about. */
export type ContexteStyle = {
  zoom: number
  proprietes: Readonly<Record<string, unknown>>
  /** Feature-state: selection, choropleth. */
  etat: Readonly<Record<string, unknown>>
}

/** An operator of MapLibre that no layer of ours used so far: a bug, found by the tests of the layers. */
export class OperateurInconnu extends Error {}

/**
 * Value of a MapLibre property: a constant, or an expression in the subset that our layers
 * use. Only reads its context. A missing property is null, as in MapLibre.
 */
export function evaluate(expression: unknown, contexte: ContexteStyle): unknown {
  if (!Array.isArray(expression)) return expression
  const [operator, ...args] = expression as [unknown, ...unknown[]]
  // A font stack or an offset is a plain array.
  if (typeof operator !== 'string' || isPlainStack(expression)) return expression
  const run = OPERATEURS[operator]
  if (run === undefined) throw new OperateurInconnu(`Opérateur de style « ${operator} » inconnu`)
  return run(args, (inner) => evaluate(inner, contexte), contexte)
}

type Evaluate = (expression: unknown) => unknown
type Operateur = (args: unknown[], value: Evaluate, contexte: ContexteStyle) => unknown

const compare =
  (holds: (a: never, b: never) => boolean): Operateur =>
  ([a, b], value) =>
    holds(value(a) as never, value(b) as never)

const fold =
  (combine: (a: number, b: number) => number): Operateur =>
  (args, value) =>
    args.map((arg) => Number(value(arg))).reduce(combine)

const firstOf =
  (type: 'boolean' | 'number' | 'string'): Operateur =>
  (args, value) => {
    for (const arg of args) {
      const found = value(arg)
      if (typeof found === type) return found
    }
    return null
  }

const OPERATEURS: Record<string, Operateur> = {
  literal: ([kept]) => kept,
  get: ([key], value, { proprietes }) => proprietes[String(value(key))] ?? null,
  has: ([key], value, { proprietes }) => String(value(key)) in proprietes,
  'feature-state': ([key], value, { etat }) => etat[String(value(key))] ?? null,
  zoom: (_, __, { zoom }) => zoom,
  boolean: firstOf('boolean'),
  number: firstOf('number'),
  string: firstOf('string'),
  'to-number': ([arg], value) => Number(value(arg)),
  'to-string': ([arg], value) => String(value(arg) ?? ''),
  'to-boolean': ([arg], value) => Boolean(value(arg)),
  'to-color': ([arg], value) => value(arg),
  coalesce: (args, value) => args.map(value).find((one) => one !== null) ?? null,
  concat: (args, value) => args.map((arg) => String(value(arg) ?? '')).join(''),
  upcase: ([arg], value) => String(value(arg)).toLocaleUpperCase('fr'),
  downcase: ([arg], value) => String(value(arg)).toLocaleLowerCase('fr'),
  length: ([arg], value) => (value(arg) as { length: number }).length,
  at: ([index, list], value) => (value(list) as unknown[])[Number(value(index))] ?? null,
  in: ([item, list], value) => (value(list) as string | unknown[]).includes(value(item) as never),
  all: (args, value) => args.every((arg) => value(arg) === true),
  any: (args, value) => args.some((arg) => value(arg) === true),
  '!': ([arg], value) => value(arg) !== true,
  '==': compare((a, b) => a === b),
  '!=': compare((a, b) => a !== b),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
  '+': fold((a, b) => a + b),
  '*': fold((a, b) => a * b),
  '-': (args, value) =>
    args.length === 1 ? -Number(value(args[0])) : fold((a, b) => a - b)(args, value, SANS_CONTEXTE),
  '/': fold((a, b) => a / b),
  '%': fold((a, b) => a % b),
  '^': fold((a, b) => a ** b),
  min: fold(Math.min),
  max: fold(Math.max),
  abs: ([arg], value) => Math.abs(Number(value(arg))),
  round: ([arg], value) => Math.round(Number(value(arg))),
  case: (args, value) => {
    for (let i = 0; i + 1 < args.length; i += 2)
      if (value(args[i]) === true) return value(args[i + 1])
    return value(args.at(-1))
  },
  match: ([input, ...arms], value) => {
    const asked = value(input)
    for (let i = 0; i + 1 < arms.length; i += 2) {
      const label = arms[i]
      if (Array.isArray(label) ? label.includes(asked) : label === asked) return value(arms[i + 1])
    }
    return value(arms.at(-1))
  },
  step: ([input, first, ...stops], value) => {
    const asked = Number(value(input))
    let found = first
    for (let i = 0; i + 1 < stops.length; i += 2)
      if (asked >= Number(stops[i])) found = stops[i + 1]
    return value(found)
  },
  interpolate: ([kind, input, ...stops], value) =>
    interpolate(kind, Number(value(input)), stops, value),
}

const SANS_CONTEXTE: ContexteStyle = { zoom: 0, proprietes: {}, etat: {} }

/** `['Lisiere Bold', 'system-ui']`: MapLibre takes it for a constant, for it names no operator. */
function isPlainStack(list: readonly unknown[]): boolean {
  return list.every((item) => typeof item === 'string') && !(String(list[0]) in OPERATEURS)
}
