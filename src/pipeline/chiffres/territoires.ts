import { CHIFFRES, type ChiffresFile } from '#/domain/geoFiles.ts'
import type { CoucheDraft } from '../couches/contexte.ts'
import { round } from '../sortie/json.ts'
import type { Comparateur } from './comparateur.ts'

/** Figures of every territory of a couche: sums over its polygons, and the range of its medians. */
export function chiffresOfCouche(couche: CoucheDraft, comparateur: Comparateur): ChiffresFile {
  const chiffres = Object.fromEntries(
    CHIFFRES.map((id) => [
      id,
      couche.territoires.map(({ polygones }) =>
        sumKnown(polygones.map((index) => comparateur.chiffres[id][index] ?? null)),
      ),
    ]),
  ) as ChiffresFile['chiffres']
  const niveauVieMedian = couche.territoires.map(({ polygones }) =>
    rangeOfMedians(polygones, comparateur),
  )
  return { version: 1, couche: couche.id, chiffres, niveauVieMedian }
}

/** Sum of what is known, one decimal; `null` when nothing is. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0
    ? null
    : round(
        known.reduce((sum, value) => sum + value, 0),
        1,
      )
}

/** `communes` counts all the member communes of the comparator, `secretes` those withheld among them. */
function rangeOfMedians(
  polygones: readonly number[],
  comparateur: Comparateur,
): ChiffresFile['niveauVieMedian'][number] {
  const codes = [...new Set(polygones.flatMap((index) => comparateur.codeOfPolygone[index] ?? []))]
  const medianes = codes.flatMap((code) => comparateur.medianes.get(code) ?? [])
  if (medianes.length === 0) return null
  return {
    min: Math.min(...medianes),
    max: Math.max(...medianes),
    communes: codes.length,
    secretes: codes.length - medianes.length,
  }
}
