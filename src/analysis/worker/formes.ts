import { clip } from '../geometrie/clip.ts'
import { surfaceOfRef } from './perimetre.ts'
import type { Formes, PerimetreRef } from './protocol.ts'
import type { Ressources } from './ressources.ts'

/**
 * The three parts of a pair, to draw. The outlines of the couches have the same
 * vertices where their borders coincide, and clipping keeps them: no crack, no sliver.
 */
export async function drawPair(
  { a, b }: { a: PerimetreRef; b: PerimetreRef },
  ressources: Ressources,
): Promise<Formes> {
  const [first, second] = await Promise.all([
    surfaceOfRef(a, ressources),
    surfaceOfRef(b, ressources),
  ])
  return {
    commun: clip('intersection', first, second),
    dansASeul: clip('difference', first, second),
    dansBSeul: clip('difference', second, first),
  }
}
