import s from './Bars.module.css'

export type BarRow = { id: string; label: string; value: number | null; text: string }

export type BarsProps = { label: string; rows: readonly BarRow[] }

/** A list that can be read without its bars: the value is always written. */
export function Bars({ label, rows }: BarsProps) {
  const max = Math.max(1, ...rows.map((row) => row.value ?? 0))
  return (
    <ul aria-label={label} className={s['bars']}>
      {rows.map((row) => (
        <li key={row.id} className={s['row']}>
          <span>{row.label}</span>
          <span className={s['track']} aria-hidden="true">
            <span
              className={s['bar']}
              style={{ inlineSize: `${((row.value ?? 0) / max) * 100}%` }}
            />
          </span>
          <span className={s['value']}>{row.text}</span>
        </li>
      ))}
    </ul>
  )
}
