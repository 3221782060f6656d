import type { RoleDessin } from '#/store/dessin.slice.ts'
import s from './Barre.module.css'

export type Segment = { role: RoleDessin; value: number | null }

export type BarreProps = {
  segments: readonly Segment[]
  /** Whole the segments are set against; their own sum when left out. */
  total?: number
}

/** One ruler cut in parts, with the tints and patterns of the map. The figures stand beside it. */
export function Barre({ segments, total }: BarreProps) {
  const sum = segments.reduce((acc, { value }) => acc + (value ?? 0), 0)
  const whole = total ?? sum
  if (whole <= 0) return <span className={s['barre']} data-vide aria-hidden="true" />
  return (
    <span className={s['barre']} aria-hidden="true">
      {segments.map(({ role, value }) =>
        value === null || value <= 0 ? null : (
          <span
            key={role}
            className={s['part']}
            data-role={role}
            style={{ inlineSize: `${(value / whole) * 100}%` }}
          />
        ),
      )}
    </span>
  )
}
