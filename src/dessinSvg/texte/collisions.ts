/** A rectangle of the frame, in pixels. */
export type Boite = readonly [x0: number, y0: number, x1: number, y1: number]

export type Occupation = {
  isFree: (boite: Boite) => boolean
  take: (boite: Boite) => void
}

/**
 * What names and marks already cover. The first to come keeps its place, so the caller
 * asks in order of importance.
 *
 * @param reserves boxes taken from the start: scale bar, north
 */
export function createOccupation(reserves: readonly Boite[] = []): Occupation {
  const taken: Boite[] = [...reserves]
  return {
    isFree: (boite) => !taken.some((other) => meets(boite, other)),
    take: (boite) => void taken.push(boite),
  }
}

/** True when two boxes share more than an edge. */
export function meets(a: Boite, b: Boite): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** The same box with room around it. */
export function inflate([x0, y0, x1, y1]: Boite, by: number): Boite {
  return [x0 - by, y0 - by, x1 + by, y1 + by]
}

/** True when a box is wholly inside the frame. */
export function isInside(
  [x0, y0, x1, y1]: Boite,
  { width, height }: { width: number; height: number },
): boolean {
  return x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height
}
