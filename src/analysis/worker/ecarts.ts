import type { Tables } from '../communes/tables.ts'
import { type ContexteEcarts, createContexte } from '../ecarts/contexte.ts'
import { findEcarts } from '../ecarts/findEcarts.ts'
import type { EcartsMesures, Requetes } from './protocol.ts'
import type { Ressources } from './ressources.ts'

/** One context by set of tables: what was measured is kept from one slider to the next. */
const CONTEXTES = new WeakMap<Tables, ContexteEcarts>()

/** The gaps asked for. The time told is that of the computation, files excluded. */
export async function measureEcarts(
  args: Requetes['ecarts']['args'],
  ressources: Ressources,
): Promise<EcartsMesures> {
  const [tables, sources, clusters] = await Promise.all([
    ressources.tables(),
    ressources.manifest(),
    ressources.clusters(),
  ])
  const contexte = CONTEXTES.get(tables) ?? createContexte({ tables, sources, clusters })
  CONTEXTES.set(tables, contexte)
  const start = performance.now()
  const found = findEcarts(args, contexte)
  return { ...found, dureeMs: performance.now() - start }
}
