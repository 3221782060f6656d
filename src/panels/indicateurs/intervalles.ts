import type { CarteCalculee } from '#/indicateurs/carteDe.ts'

/** One bar: from, to, and how many units of each class it holds. */
export type Intervalle = { de: number; a: number; parClasse: number[]; total: number }

export type Histogramme = {
  intervalles: readonly Intervalle[]
  /** Values beyond the axis, gathered in its first and last bars. */
  dessous: number
  dessus: number
  max: number
}

const NOMBRE = 36

/** Share of the values kept on the axis at each end when a few would flatten the rest. */
const BORD = 0.02

/**
 * Counts values in bars of one width. When a few extreme values would squeeze all the others
 * into one bar, the axis stops before them and its end bars gather them. Null without values.
 */
export function intervallesDe(
  carte: Pick<CarteCalculee, 'lignes' | 'limites'>,
): Histogramme | null {
  const known = carte.lignes.flatMap(({ valeur, rang }) =>
    valeur === null || rang === null ? [] : [{ valeur, rang }],
  )
  if (known.length === 0) return null
  const values = known.map(({ valeur }) => valeur).sort((a, b) => a - b)
  const [de, a] = axe(values)
  const width = (a - de) / NOMBRE || 1
  const classes = carte.limites.length + 1
  const intervalles = Array.from(
    { length: NOMBRE },
    (_, at): Intervalle => ({
      de: de + at * width,
      a: de + (at + 1) * width,
      parClasse: Array.from({ length: classes }, () => 0),
      total: 0,
    }),
  )
  for (const { valeur, rang } of known) {
    const at = Math.min(NOMBRE - 1, Math.max(0, Math.floor((valeur - de) / width)))
    const bar = intervalles[at]
    if (!bar) continue
    bar.parClasse[rang] = (bar.parClasse[rang] ?? 0) + 1
    bar.total += 1
  }
  return {
    intervalles,
    dessous: values.filter((value) => value < de).length,
    dessus: values.filter((value) => value > a).length,
    max: Math.max(...intervalles.map(({ total }) => total)),
  }
}

/** From where to where: the whole range, unless the outer values of an end stretch it too far. */
function axe(values: readonly number[]): [number, number] {
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0
  const [min, low, high, max] = [at(0), at(BORD), at(1 - BORD), at(1)]
  const far = high - low
  return [far > 0 && low - min > far ? low : min, far > 0 && max - high > far ? high : max]
}
