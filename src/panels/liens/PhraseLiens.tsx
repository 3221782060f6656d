import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import s from './Liens.module.css'
import { type Carnet, placementOf } from './placer.ts'

export type PhraseLiensProps = {
  shown: readonly Lien[]
  total: number
  carnet: Carnet
  foyer: NoeudId | null
  nomOf: (id: NoeudId) => string
}

/** How many links, and how many of them the map can show: what it cannot is told, not hidden. */
export function PhraseLiens({ shown, total, carnet, foyer, nomOf }: PhraseLiensProps) {
  const placements = shown.map((lien) => placementOf(lien, carnet))
  const count = (placement: string) => placements.filter((one) => one === placement).length
  const acteurs = new Set(shown.flatMap(({ de, vers }) => [de, vers])).size
  const hidden = shown.length < total && foyer === null ? ` sur ${total}` : ''
  return (
    <p role="status" className={s['phrase']}>
      {foyer === null
        ? `${countOf(shown.length, 'lien')}${hidden} entre ${countOf(acteurs, 'acteur')}`
        : `${nomOf(foyer)}${FINE}: ${countOf(shown.length, 'lien')}`}
      . La carte en trace {count('trace')}
      {count('meme-lieu') > 0 ? `${FINE}; ${count('meme-lieu')} tiennent dans un même lieu` : ''}
      {count('sans-lieu') > 0
        ? `${FINE}; ${count('sans-lieu')} touchent un acteur sans lieu connu`
        : ''}
      .
    </p>
  )
}
