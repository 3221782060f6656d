import type { Vent } from '#/analysis/voisins/direction.ts'
import s from './Voisins.module.css'
import { ANGLES, NOMS_VENT } from './vents.ts'

/** An arrow towards a wind, and its letters. */
export function Fleche({ direction }: { direction: Vent }) {
  return (
    <span className={s['direction']}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className={s['fleche']}>
        <path d="M6 11V1.5M2.5 5 6 1.5 9.5 5" transform={`rotate(${ANGLES[direction]} 6 6)`} />
      </svg>
      <span aria-hidden="true">{direction}</span>
      <span className="sr-only">{NOMS_VENT[direction]}</span>
    </span>
  )
}
