import { ANCRES } from '#/content/ancres.ts'
import type { ChiffreCle } from '#/domain/content/enonce.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import { writeChiffre } from '../parts/chiffre.ts'
import { formatDate } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import s from './Chiffres.module.css'

export type ChiffresProps = {
  ids: readonly string[]
  monographie: Monographie
  /** Page of the statement that cites them: only another one is written again. */
  page: number | null
}

/** The figures a statement cites, large, apart from the prose. */
export function Chiffres({ ids, monographie, page }: ChiffresProps) {
  const cites = monographie.chiffres.filter(({ id }) => ids.includes(id))
  if (cites.length === 0) return null
  return (
    <ul className={s['chiffres']} aria-label="Chiffres">
      {cites.map((chiffre) => (
        <Repere
          as="li"
          key={chiffre.id}
          ancre={ANCRES.chiffre(chiffre.id)}
          className={s['chiffre']}
        >
          <Grand chiffre={chiffre} />
          <p className={s['sujet']}>
            {chiffre.sujet}
            {chiffre.annee === null ? '' : `, ${formatDate(chiffre.annee)}`}
            {chiffre.page === page ? null : (
              <>
                {' '}
                <RefPage page={chiffre.page} source={chiffre.source} />
              </>
            )}
          </p>
          {chiffre.note ? <p className={s['note']}>{chiffre.note}</p> : null}
        </Repere>
      ))}
    </ul>
  )
}

function Grand({ chiffre }: { chiffre: ChiffreCle }) {
  const { precision, nombre, unite } = writeChiffre(chiffre)
  return (
    <p className={s['valeur']}>
      {precision === '' ? null : <span className={s['precision']}>{precision} </span>}
      <span className={s['nombre']}>{nombre}</span>
      <span className={s['unite']}>{unite}</span>
    </p>
  )
}
