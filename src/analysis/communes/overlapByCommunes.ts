import { type Overlap, overlapOfCommunes } from '../overlap.ts'
import type { Colonnes } from './colonnes.ts'
import { addPolygone, emptySomme, toMesure } from './mesure.ts'

/**
 * The overlap of two territories made of commune polygons, exact by sums: each
 * polygon is in A, in B or in both. Indexes must be distinct within a side. An empty
 * side gives an empty common part and null shares.
 */
export function overlapByCommunes(
  colonnes: Colonnes,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): Overlap {
  const isInB = new Uint8Array(colonnes.size)
  for (let i = 0; i < b.length; i++) isInB[b[i] ?? -1] = 1
  const sommes = { a: emptySomme(), b: emptySomme(), commun: emptySomme() }
  const alone = { a: emptySomme(), b: emptySomme() }
  for (let i = 0; i < a.length; i++) {
    const index = a[i] ?? -1
    const isShared = isInB[index] === 1
    addPolygone(sommes.a, colonnes, index)
    addPolygone(isShared ? sommes.commun : alone.a, colonnes, index)
    if (isShared) isInB[index] = 2
  }
  for (let i = 0; i < b.length; i++) {
    const index = b[i] ?? -1
    addPolygone(sommes.b, colonnes, index)
    if (isInB[index] !== 2) addPolygone(alone.b, colonnes, index)
  }
  return overlapOfCommunes({
    a: toMesure(sommes.a),
    b: toMesure(sommes.b),
    commun: toMesure(sommes.commun),
    dansASeul: toMesure(alone.a),
    dansBSeul: toMesure(alone.b),
  })
}
