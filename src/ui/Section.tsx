import { type ReactNode, useId } from 'react'
import s from './Section.module.css'

export type SectionProps = { title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a sheet: serif heading over a thin rule. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={s['section']}>
      <div className={s['head']}>
        <h3 id={id} className={s['title']}>
          {title}
        </h3>
        {aside ? <div className={s['aside']}>{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
