import type { Analyse } from '#/panels/parts/analyse.ts'

/** The same engines, and whether they still owe an answer. */
export function followAnalyse(analyse: Analyse): { analyse: Analyse; isAsking: () => boolean } {
  let pending = 0
  const follow =
    <A extends unknown[], V>(ask: (...args: A) => Promise<V>) =>
    (...args: A): Promise<V> => {
      pending += 1
      return ask(...args).finally(() => {
        pending -= 1
      })
    }
  const {
    prepare,
    overlapPair,
    overlapsWithZonage,
    overlapShapes,
    neighbours,
    similar,
    reform,
    workshop,
    ecarts,
  } = analyse
  return {
    analyse: {
      prepare: follow(prepare),
      overlapPair: follow(overlapPair),
      overlapsWithZonage: follow(overlapsWithZonage),
      overlapShapes: follow(overlapShapes),
      neighbours: follow(neighbours),
      similar: follow(similar),
      reform: follow(reform),
      workshop: follow(workshop),
      ecarts: follow(ecarts),
    },
    isAsking: () => pending > 0,
  }
}
