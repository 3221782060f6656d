import type { ContenuEcarts } from '#/domain/ecart.ts'
import type { Contenus } from './fichiers.ts'

/** The content the gaps of the nine are read from, out of everything that could be read. */
export function toContenuEcarts(contenus: Contenus): ContenuEcarts {
  return {
    pays: [...contenus.territoires.values()],
    monographies: [...contenus.monographies.values()],
    clusters: contenus.clusters ?? [],
    liens: contenus.liens ?? [],
    affirmations: contenus.affirmations ?? [],
    formes: contenus.formes?.formes ?? [],
    secteurs: contenus['secteurs-pays'] ?? [],
    besoins: contenus.besoins ?? [],
  }
}
