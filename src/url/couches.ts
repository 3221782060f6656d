import { DEFAULT_LAYERS, isLayerId, LAYER_IDS, type LayerId } from '#/layers/layerIds.ts'
import { cut, type Parsed } from './parsed.ts'

/** All the layers of the first links; what follows with a minus is left out: `toutes,-pays`. */
const TOUTES = 'toutes'

/**
 * What « toutes » meant when it was first written in a link, and means for good: a layer
 * added since is named after it, so that an old link does not gain a layer it never had.
 */
const PREMIERES: readonly LayerId[] = [
  'pays',
  'petr',
  'contrat-ruralite',
  'epci',
  'commune',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'departement',
  'region',
  'villes',
  'cours-eau',
]

/** Whichever is shorter to write, so that no view makes a long address. */
export function serializeLayers(layers: readonly LayerId[]): string | null {
  const shown = LAYER_IDS.filter((id) => layers.includes(id))
  if (shown.length === DEFAULT_LAYERS.length && DEFAULT_LAYERS.every((id) => shown.includes(id))) {
    return null
  }
  const hidden = PREMIERES.filter((id) => !shown.includes(id)).map((id) => `-${id}`)
  const since = shown.filter((id) => !PREMIERES.includes(id))
  const [direct, inverse] = [shown, [TOUTES, ...hidden, ...since]]
  return (direct.length < inverse.length ? direct : inverse).join(',')
}

/** Keeps what is known of `a,b,c`; says what is not. An empty text means no layer at all. */
export function parseLayers(text: string): Parsed<readonly LayerId[]> {
  const asked = [...new Set(text.split(',').filter(Boolean))]
  if (asked[0] === TOUTES) {
    const kept = (id: LayerId) =>
      asked.includes(id) || (PREMIERES.includes(id) && !asked.includes(`-${id}`))
    return { value: LAYER_IDS.filter(kept) }
  }
  const known = asked.filter(isLayerId)
  if (known.length > 0 || asked.length === 0) return { value: known }
  return {
    remark: `Aucune des couches « ${cut(text)} » n’existe ; les couches habituelles sont affichées.`,
  }
}
