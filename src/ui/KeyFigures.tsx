import type { ReactNode } from 'react'
import s from './KeyFigures.module.css'

export type KeyFigure = {
  id: string
  value: string
  /** Set small after the number: « km² ». */
  unit?: string
  label: string
  /** Vintage, or what must be read with the number. */
  detail?: string
  mark?: ReactNode
}

/** A few large numbers on one line, like the head of a plate. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={s['figures']}>
      {figures.map((figure) => (
        <div key={figure.id} className={s['figure']}>
          <dt className={s['label']}>{figure.label}</dt>
          <dd className={s['value']}>
            <span>
              {figure.value}
              {figure.unit ? <span className={s['unit']}>&#x202F;{figure.unit}</span> : null}
            </span>
            {figure.mark}
          </dd>
          {figure.detail ? <dd className={s['detail']}>{figure.detail}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
