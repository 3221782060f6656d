import type { ContenuEcarts } from '#/domain/ecart.ts'
import type { Result } from '#/domain/finding.ts'
import { loadContenu, loadMonographies } from './chargements.ts'
import { paysContenus } from './identites.ts'

/**
 * Loads the content the gaps of the nine are read from: plain values, to be sent to the
 * worker. A monograph that cannot be read is left out; a list that cannot is a failure,
 * for a gap found without it would be false. Same promise for each file on every call.
 */
export async function loadContenuEcarts(): Promise<Result<ContenuEcarts>> {
  const [clusters, liens, affirmations, formes, secteurs, besoins, { monographies }] =
    await Promise.all([
      loadContenu('clusters'),
      loadContenu('liens'),
      loadContenu('affirmations'),
      loadContenu('formes'),
      loadContenu('secteurs-pays'),
      loadContenu('besoins'),
      loadMonographies(),
    ])
  if (!clusters.ok) return clusters
  if (!liens.ok) return liens
  if (!affirmations.ok) return affirmations
  if (!formes.ok) return formes
  if (!secteurs.ok) return secteurs
  if (!besoins.ok) return besoins
  return {
    ok: true,
    value: {
      pays: [...paysContenus().values()],
      monographies: [...monographies.values()],
      clusters: clusters.value,
      liens: liens.value,
      affirmations: affirmations.value,
      formes: formes.value.formes,
      secteurs: secteurs.value,
      besoins: besoins.value,
    },
  }
}
