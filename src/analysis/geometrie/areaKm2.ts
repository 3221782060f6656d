import { area } from '@turf/turf'
import type { Surface } from './clip.ts'

/** Geodesic (spherical) area, km², as Turf measures it; holes taken out; empty: 0. */
export function areaKm2(surface: Surface): number {
  return area(surface) / 1e6
}
