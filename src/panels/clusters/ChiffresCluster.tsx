import type { ChiffreCle } from '#/domain/content/enonce.ts'
import { writeChiffre } from '../parts/chiffre.ts'
import { formatDate } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import s from './Clusters.module.css'

/** Figures of a cluster: number first, then what it counts and when. */
export function ChiffresCluster({ chiffres }: { chiffres: readonly ChiffreCle[] }) {
  if (chiffres.length === 0) return null
  return (
    <ul className={s['chiffres']} aria-label="Chiffres">
      {chiffres.map((chiffre) => {
        const { precision, nombre, unite } = writeChiffre(chiffre)
        return (
          <li key={chiffre.id}>
            <p>
              {precision === '' ? null : <span>{precision} </span>}
              <span className={s['nombre']}>{nombre}</span>
              {unite}
            </p>
            <p className={s['note']}>
              {chiffre.sujet}
              {chiffre.annee === null ? '' : `, ${formatDate(chiffre.annee)}`}{' '}
              <RefPage page={chiffre.page} source={chiffre.source} />
            </p>
            {chiffre.note ? <p className={s['note']}>{chiffre.note}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}
