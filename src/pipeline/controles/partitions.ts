import { COUCHES } from '#/domain/couche.ts'
import type { Contexte, CoucheDraft } from '../couches/contexte.ts'
import { error, notice } from '../entrees/findings.ts'

/**
 * Each polygon belongs to exactly one territory of a partition couche, but for
 * the communes that belong to none, already named; anything else is an error.
 */
export function checkPartitions(
  couches: readonly CoucheDraft[],
  { polygones, findings }: Pick<Contexte, 'polygones' | 'findings'>,
): void {
  const outsiders = new Set(
    findings.filter((f) => f.code === 'hors-partition').map((f) => `${f.lieu} ${f.territoireId}`),
  )
  for (const { id, territoires } of couches) {
    for (const territoire of territoires) {
      if (territoire.polygones.length === 0)
        error(
          findings,
          'geometrie-vide',
          `« ${territoire.nom} » (${territoire.code}) n’a aucun polygone dans la couche ${id}.`,
          { territoireId: `${COUCHES[id].type}:${territoire.code}`, lieu: id },
        )
    }
    if (!COUCHES[id].isPartition) {
      nameOverlaps({ id, territoires }, findings)
      continue
    }
    const owners = polygones.liste.map((): string[] => [])
    for (const territoire of territoires) {
      for (const index of territoire.polygones) owners[index]?.push(territoire.nom)
    }
    owners.forEach((noms, index) => {
      const polygone = polygones.liste[index]
      if (!polygone || noms.length === 1) return
      const details = { territoireId: `commune:${polygone.code}`, lieu: id }
      if (noms.length > 1)
        error(
          findings,
          'chevauchement',
          `${polygone.nom} (${polygone.code}) est dans ${noms.length} territoires de la couche ${id} : ${noms.join(', ')}.`,
          details,
        )
      else if (!outsiders.has(`${id} ${details.territoireId}`))
        error(
          findings,
          'lacune',
          `${polygone.nom} (${polygone.code}) n’est dans aucun territoire de la couche ${id}.`,
          details,
        )
    })
  }
}

/** Couches that are not partitions may overlap: each pair is named once. */
function nameOverlaps({ id, territoires }: CoucheDraft, findings: Contexte['findings']): void {
  const owners = new Map<number, number[]>()
  territoires.forEach(({ polygones }, rank) => {
    for (const index of polygones) owners.set(index, [...(owners.get(index) ?? []), rank])
  })
  const pairs = new Map<string, number>()
  for (const ranks of owners.values()) {
    ranks.forEach((left, i) => {
      for (const right of ranks.slice(i + 1)) {
        pairs.set(`${left} ${right}`, (pairs.get(`${left} ${right}`) ?? 0) + 1)
      }
    })
  }
  for (const [pair, count] of pairs) {
    const [left, right] = pair.split(' ').map((rank) => territoires[Number(rank)])
    if (!left || !right) continue
    notice(
      findings,
      'territoires-communs',
      `« ${left.nom} » (${left.code}) et « ${right.nom} » (${right.code}) ont ${count} commune(s) en commun dans la couche ${id}, qui n’est pas une partition.`,
      { territoireId: `${COUCHES[id].type}:${left.code}`, lieu: id },
    )
  }
}
