/** The eight winds, clockwise from the north, in French and in letters. */
export const VENTS = ['N', 'NE', 'E', 'SE', 'S', 'SO', 'O', 'NO'] as const

export type Vent = (typeof VENTS)[number]

const EIGHTH = 45

/**
 * Wind from one point towards another, both [lon, lat] in degrees: initial bearing of
 * the great circle, to the nearest eighth. A point towards itself gives « N ».
 */
export function directionOf(from: readonly [number, number], to: readonly [number, number]): Vent {
  const rad = Math.PI / 180
  const dLon = (to[0] - from[0]) * rad
  const y = Math.sin(dLon) * Math.cos(to[1] * rad)
  const x =
    Math.cos(from[1] * rad) * Math.sin(to[1] * rad) -
    Math.sin(from[1] * rad) * Math.cos(to[1] * rad) * Math.cos(dLon)
  const bearing = (Math.atan2(y, x) / rad + 360) % 360
  return VENTS[Math.round(bearing / EIGHTH) % VENTS.length] ?? 'N'
}
