import { ANCRES } from '#/content/ancres.ts'
import type { ChiffreCle } from '#/domain/content/enonce.ts'
import { writeChiffre } from '../parts/chiffre.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import s from './Memento.module.css'

/** National figures, as large as their words are small. */
export function Nationaux({ chiffres }: { chiffres: readonly ChiffreCle[] }) {
  return (
    <ul className={s['nationaux']}>
      {chiffres.map((chiffre) => {
        const { precision, nombre, unite } = writeChiffre(chiffre)
        return (
          <Repere key={chiffre.id} as="li" ancre={ANCRES.chiffre(chiffre.id)}>
            <p className={s['grand']}>
              {precision === '' ? null : <span className={s['precision']}>{precision} </span>}
              {nombre}
              <span className={s['unite']}>{unite}</span>
            </p>
            <p className={s['sujet']}>
              {chiffre.sujet}
              {chiffre.annee === null ? '' : `, ${chiffre.annee}`}{' '}
              <RefPage page={chiffre.page} source={chiffre.source} />
            </p>
          </Repere>
        )
      })}
    </ul>
  )
}
