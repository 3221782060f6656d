import { ATTRIBUTION } from '#/domain/attribution.ts'
import { useAppStore } from '#/store/appStore.ts'
import s from './Presentation.module.css'

export type PiedProps = {
  source: string | undefined
  rang: number
  total: number
  /** Someone asked for what comes after the last step: said where the source stood. */
  isFin: boolean
}

/** Where the figures come from, and how far one is. */
export function Pied({ source, rang, total, isFin }: PiedProps) {
  const superpose = useAppStore((state) => state.superpose)
  return (
    <footer className={s['pied']}>
      {isFin ? (
        <p className={s['fin']} role="status">
          Fin de la séquence
        </p>
      ) : (
        <button type="button" className={s['source']} onClick={() => superpose('sources')}>
          <span>{source ?? ATTRIBUTION}</span>
          <span className="sr-only">, voir les sources et définitions</span>
        </button>
      )}
      <p className={s['compteur']}>
        <span className="sr-only">Étape </span>
        {rang}
        <span aria-hidden="true"> / </span>
        <span className="sr-only"> sur </span>
        <span className={s['total']}>{total}</span>
      </p>
    </footer>
  )
}
