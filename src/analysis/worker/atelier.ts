import { findContinuite } from '../atelier/continuite.ts'
import { tablePopulationOf } from '../communes/colonnes.ts'
import { measurePolygones } from '../communes/mesure.ts'
import {
  communesAround,
  coucheOfRef,
  departementsNear,
  departementsOf,
  polygonesOfRef,
  toMultiPolygon,
} from './perimetre.ts'
import type { MesureAtelier, PerimetreRef } from './protocol.ts'
import { measureZonage } from './recouvrements.ts'
import type { CommunesDessinees, Ressources } from './ressources.ts'
import { neighboursOf } from './voisinage.ts'

/**
 * Everything the workshop shows of a perimeter, beside the one it started from. Both
 * are measured with the population of the latter, so that only the communes differ.
 */
export async function measureAtelier(
  { polygones, base }: { polygones: readonly number[]; base?: PerimetreRef },
  ressources: Ressources,
): Promise<MesureAtelier> {
  const tables = await ressources.tables()
  const ref = { polygones }
  const inside = new Set<number>(Array.from(polygonesOfRef(ref, tables) ?? []))
  const tablePopulation = tablePopulationOf(base ? coucheOfRef(base) : null, null)
  const colonnes = tables.colonnes(tablePopulation)
  const from = base ? polygonesOfRef(base, tables) : null
  const zones = (couche: 'zone-emploi-2010' | 'zone-emploi-2020') =>
    measureZonage({ a: ref, couche }, ressources, () => false)
  const { contour, morceaux, enclaves, grille } = await continuiteOf(inside, ressources)
  return {
    mesure: measurePolygones(colonnes, [...inside]),
    base: from ? measurePolygones(colonnes, from) : null,
    zones: {
      'zone-emploi-2010': await zones('zone-emploi-2010'),
      'zone-emploi-2020': await zones('zone-emploi-2020'),
    },
    voisins: await neighboursOf({ a: ref, couche: 'epci-actuel' }, ressources),
    forme: toMultiPolygon({ grille, contour }),
    morceaux,
    enclaves,
    tablePopulation,
  }
}

/** Enclaves are first looked for in the perimeter's own départements, then in those around. */
async function continuiteOf(inside: ReadonlySet<number>, ressources: Ressources) {
  const tables = await ressources.tables()
  const look = async (departements: readonly string[]) => {
    const files = await communesAround(departements, ressources)
    const placed = files.flatMap(place)
    const found = findContinuite(
      placed.filter(({ index }) => inside.has(index)),
      placed.filter(({ index }) => !inside.has(index)),
    )
    return {
      ...found,
      grille: files[0]?.grille ?? (await ressources.contours('departement')).grille,
    }
  }
  const own = await look([...departementsOf(inside, tables)])
  if (own.enclaves.every((list) => list.length > 0)) return own
  const outline = toMultiPolygon({ grille: own.grille, contour: own.contour })
  return look(departementsNear(outline, tables))
}

function place({ indexes, contours }: CommunesDessinees) {
  return contours.map((contour, row) => ({ index: indexes[row] ?? -1, contour }))
}
