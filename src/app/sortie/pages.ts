import type { Orientation } from './tailles.ts'

export const PAPIERS = ['a4', 'a3'] as const
export type Papier = (typeof PAPIERS)[number]

export type Page = { papier: Papier; orientation: Orientation }

/** Width and height in portrait, millimetres (ISO 216). */
const MM: Record<Papier, readonly [number, number]> = { a4: [210, 297], a3: [297, 420] }

/** Most printers cannot ink nearer to the edge than 5 mm; ours leaves room for a punch. */
export const MARGE_MM = 12

const PX_PAR_MM = 96 / 25.4

/** A hair less than the page: a rounding up would make an empty second one. */
const RESERVE_PX = 3

/** What a page holds inside its margins, in pixels of the page. */
export function cadreOf({ papier, orientation }: Page): { width: number; height: number } {
  const [short, long] = MM[papier].map((side) => (side - 2 * MARGE_MM) * PX_PAR_MM) as [
    number,
    number,
  ]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return { width: Math.floor(width) - 1, height: Math.floor(height) - RESERVE_PX }
}

/** Rule that gives the printer its paper: the one thing no class can say. */
export function reglePage({ papier, orientation }: Page): string {
  const sens = orientation === 'portrait' ? 'portrait' : 'landscape'
  return `@page { size: ${papier.toUpperCase()} ${sens}; margin: ${MARGE_MM}mm; }`
}
