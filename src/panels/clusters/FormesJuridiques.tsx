import type { Cluster } from '#/domain/content/cluster.ts'
import { formatPeriode } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import s from './Clusters.module.css'

/** Legal forms, oldest first, with their dates and where they are read. */
export function FormesJuridiques({ formes }: { formes: Cluster['formesJuridiques'] }) {
  if (formes.length === 0) return <span className={s['discret']}>inconnue</span>
  return (
    <ul>
      {formes.map((forme) => (
        <li key={`${forme.forme} ${forme.depuis ?? ''}`}>
          {forme.forme}{' '}
          <span className={s['discret']}>
            {formatPeriode({ debut: forme.depuis, fin: forme.jusqua })}
          </span>{' '}
          <RefPage page={forme.page} source={forme.source} />
        </li>
      ))}
    </ul>
  )
}
