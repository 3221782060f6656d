/**
 * Shares a total between weights, in multiples of `unit`, so that the shares add
 * up to the total exactly (largest remainder; ties go to the first). Weights that
 * are all zero share equally; no weight gives an empty list.
 */
export function shareOut(total: number, weights: readonly number[], unit = 1): number[] {
  if (weights.length === 0) return []
  const sum = weights.reduce((a, b) => a + b, 0)
  const units = Math.round(total / unit)
  const exact = weights.map((weight) => units * (sum > 0 ? weight / sum : 1 / weights.length))
  const shares = exact.map(Math.floor)
  let left = units - shares.reduce((a, b) => a + b, 0)
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order) {
    if (left <= 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left -= 1
  }
  return shares.map((share) => Math.round(share * unit * 1e6) / 1e6)
}
