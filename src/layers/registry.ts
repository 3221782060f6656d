import { clustersLayer } from './clusters.layer.ts'
import { communeLayer } from './commune.layer.ts'
import { contratRuraliteLayer } from './contratRuralite.layer.ts'
import { coursEauLayer } from './coursEau.layer.ts'
import type { LayerDescriptor } from './defineLayer.ts'
import { departementLayer } from './departement.layer.ts'
import { epciLayer } from './epci.layer.ts'
import type { LayerId } from './layerIds.ts'
import { paysLayer } from './pays.layer.ts'
import { petrLayer } from './petr.layer.ts'
import { regionLayer } from './region.layer.ts'
import { territoireIndustrie2023Layer } from './territoireIndustrie2023.layer.ts'
import { territoireIndustrie2026Layer } from './territoireIndustrie2026.layer.ts'
import { villesLayer } from './villes.layer.ts'
import { zoneEmploi2010Layer } from './zoneEmploi2010.layer.ts'
import { zoneEmploi2020Layer } from './zoneEmploi2020.layer.ts'

/** Every layer, bottom to top: within a tier, the order of paint. */
export const LAYERS: readonly LayerDescriptor[] = [
  coursEauLayer,
  communeLayer,
  epciLayer,
  departementLayer,
  regionLayer,
  zoneEmploi2020Layer,
  zoneEmploi2010Layer,
  territoireIndustrie2026Layer,
  territoireIndustrie2023Layer,
  contratRuraliteLayer,
  petrLayer,
  villesLayer,
  paysLayer,
  clustersLayer,
]

/** The descriptor of an id; the registry test proves that there is one for each. */
export function layerOf(id: LayerId): LayerDescriptor {
  const found = LAYERS.find((layer) => layer.id === id)
  if (!found) throw new Error(`No descriptor for layer ${id}`)
  return found
}
