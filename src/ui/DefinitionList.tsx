import type { ReactNode } from 'react'
import s from './DefinitionList.module.css'

export type Definition = { id: string; term: string; value: ReactNode }

/** Terms on the left, what is known on the right, a thin rule between lines. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className={s['list']}>
      {items.map((item) => (
        <div key={item.id} className={s['row']}>
          <dt className={s['term']}>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
