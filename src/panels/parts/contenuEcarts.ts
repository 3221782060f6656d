import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import { paysContenus } from '#/content/identites.ts'
import type { ContenuEcarts } from '#/domain/ecart.ts'
import type { Finding, Result } from '#/domain/finding.ts'

/**
 * What the engine reads of the memento, as plain values it can be sent. A monograph that
 * cannot be read is left out, like the Pays it tells of; a missing file is a failure.
 */
export async function loadContenuEcarts(): Promise<Result<ContenuEcarts>> {
  const [{ monographies }, clusters, liens, affirmations, formes, secteurs, besoins] =
    await Promise.all([
      loadMonographies(),
      loadContenu('clusters'),
      loadContenu('liens'),
      loadContenu('affirmations'),
      loadContenu('formes'),
      loadContenu('secteurs-pays'),
      loadContenu('besoins'),
    ])
  const isRead = clusters.ok && liens.ok && affirmations.ok && formes.ok
  if (!isRead || !secteurs.ok || !besoins.ok) {
    const results = [clusters, liens, affirmations, formes, secteurs, besoins]
    return { ok: false, findings: findingsOf(results) }
  }
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

function findingsOf(results: readonly Result<unknown>[]): Finding[] {
  return results.flatMap((result) => (result.ok ? [] : result.findings))
}
