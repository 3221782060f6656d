import type { Vent } from '#/analysis/voisins/direction.ts'

/** How a wind is said inside a sentence. */
export const NOMS_VENT: Record<Vent, string> = {
  N: 'au nord',
  NE: 'au nord-est',
  E: 'à l’est',
  SE: 'au sud-est',
  S: 'au sud',
  SO: 'au sud-ouest',
  O: 'à l’ouest',
  NO: 'au nord-ouest',
}

/** Turn of an arrow that points north, in degrees. */
export const ANGLES: Record<Vent, number> = {
  N: 0,
  NE: 45,
  E: 90,
  SE: 135,
  S: 180,
  SO: 225,
  O: 270,
  NO: 315,
}

/** The four ways of the arrow keys, and the winds each stands for, straightest first. */
export const CAPS = {
  ArrowUp: { nom: 'Vers le nord', vents: ['N', 'NE', 'NO'] },
  ArrowLeft: { nom: 'Vers l’ouest', vents: ['O', 'NO', 'SO'] },
  ArrowRight: { nom: 'Vers l’est', vents: ['E', 'SE', 'NE'] },
  ArrowDown: { nom: 'Vers le sud', vents: ['S', 'SO', 'SE'] },
} as const satisfies Record<string, { nom: string; vents: readonly Vent[] }>

export type Cap = keyof typeof CAPS

/** True for the four keys. */
export function isCap(key: string): key is Cap {
  return Object.hasOwn(CAPS, key)
}

/** The neighbour that lies that way: straight first, then the longest border; undefined when none does. */
export function voisinVers<T extends { direction: Vent; frontiereKm: number }>(
  voisins: readonly T[],
  cap: Cap,
): T | undefined {
  const vents: readonly Vent[] = CAPS[cap].vents
  const [straight] = vents
  const candidates = voisins.filter(({ direction }) => vents.includes(direction))
  return candidates.toSorted(
    (a, b) =>
      Number(b.direction === straight) - Number(a.direction === straight) ||
      b.frontiereKm - a.frontiereKm,
  )[0]
}
