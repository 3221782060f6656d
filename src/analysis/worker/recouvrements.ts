import type { CoucheId } from '#/domain/couche.ts'
import { type TablePopulation, tablePopulationOf } from '../communes/colonnes.ts'
import { overlapByCommunes } from '../communes/overlapByCommunes.ts'
import { overlapsWithZonage } from '../communes/overlapsWithZonage.ts'
import { areaKm2 } from '../geometrie/areaKm2.ts'
import { clip } from '../geometrie/clip.ts'
import {
  type Cote,
  measureWeights,
  overlapOfWeights,
  type Poids,
} from '../geometrie/measureWeights.ts'
import { overlapSentence } from '../phrase/overlapSentence.ts'
import {
  coucheOfRef,
  nameRef,
  polygonesOfRef,
  surfaceOfRef,
  weightsOfRef,
  weightsOfSurface,
} from './perimetre.ts'
import type { PaireMesuree, PerimetreRef, Recouvrements } from './protocol.ts'
import type { Ressources } from './ressources.ts'
import { zonageOfWeights } from './zonageContour.ts'

/** The two ways of one pair: by communes when both are made of them, else by geometry. */
export async function measurePair(
  { a, b }: { a: PerimetreRef; b: PerimetreRef },
  ressources: Ressources,
  isOver: () => boolean,
): Promise<PaireMesuree> {
  const tables = await ressources.tables()
  const tablePopulation = tablePopulationOf(coucheOfRef(a), coucheOfRef(b))
  const colonnes = tables.colonnes(tablePopulation)
  const [pa, pb] = [polygonesOfRef(a, tables), polygonesOfRef(b, tables)]
  const overlap =
    pa && pb
      ? overlapByCommunes(colonnes, pa, pb)
      : overlapOfWeights(colonnes, {
          a: await measureSide(a, ressources, tablePopulation, isOver),
          b: await measureSide(b, ressources, tablePopulation, isOver),
          commun: await sharedWeights(a, b, ressources, isOver),
        })
  const phrase = overlapSentence(nameRef(a, tables), nameRef(b, tables), overlap)
  return { overlap, phrase, tablePopulation }
}

async function measureSide(
  ref: PerimetreRef,
  ressources: Ressources,
  table: TablePopulation,
  isOver: () => boolean,
): Promise<Cote> {
  const poids = await weightsOfRef(ref, ressources, isOver)
  const colonnes = (await ressources.tables()).colonnes(table)
  const area = 'geojson' in ref ? areaKm2(ref.geojson) : undefined
  return { poids, mesure: measureWeights(colonnes, poids, area) }
}

/** Two outlines are cut against each other; an outline and communes multiply their shares. */
async function sharedWeights(
  a: PerimetreRef,
  b: PerimetreRef,
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Poids> {
  if ('geojson' in a && 'geojson' in b) {
    return weightsOfSurface(clip('intersection', a.geojson, b.geojson), ressources, isOver)
  }
  const [wa, wb] = [
    await weightsOfRef(a, ressources, isOver),
    await weightsOfRef(b, ressources, isOver),
  ]
  return new Map(
    [...wa].flatMap(([index, part]) => {
      const other = wb.get(index)
      return other === undefined ? [] : [[index, part * other] as const]
    }),
  )
}

/** One perimeter against a whole couche. */
export async function measureZonage(
  { a, couche }: { a: PerimetreRef; couche: CoucheId },
  ressources: Ressources,
  isOver: () => boolean,
): Promise<Recouvrements> {
  const tables = await ressources.tables()
  const tablePopulation = tablePopulationOf(coucheOfRef(a), couche)
  const polygones = polygonesOfRef(a, tables)
  if (polygones) {
    const { zones, ...rest } = overlapsWithZonage(tables.sideOf(couche, coucheOfRef(a)), polygones)
    return {
      ...rest,
      zones: zones.map((zone) => ({ ...zone, estime: false, negligeable: false })),
      methode: 'communes',
      estime: false,
      tablePopulation,
    }
  }
  const surface = await surfaceOfRef(a, ressources)
  const poids = await weightsOfSurface(surface, ressources, isOver)
  return zonageOfWeights({ surface, poids, couche, tablePopulation }, tables)
}
