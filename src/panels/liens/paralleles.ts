import type { Lien } from '#/domain/content/lien.ts'
import { rankParallels } from '#/domain/content/reseau.ts'

/** Links with the side and depth of their curve: several between the same two open like a fan. */
export function paralleles(liens: readonly Lien[]): { lien: Lien; bend: number }[] {
  const ranks = rankParallels(liens)
  return liens.map((lien) => {
    const { rang, total, isSwapped } = ranks.get(lien.id) ?? { rang: 0, total: 1, isSwapped: false }
    const bend = total === 1 ? 0.06 : (rang - (total - 1) / 2) * 0.3
    return { lien, bend: isSwapped ? -bend : bend }
  })
}
