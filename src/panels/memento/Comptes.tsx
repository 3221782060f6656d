import { scaleBand } from 'd3-scale'
import { ANCRES } from '#/content/ancres.ts'
import type { ChiffreCle } from '#/domain/content/enonce.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import s from './Memento.module.css'

export type ComptesProps = { resultats: readonly ChiffreCle[]; total: number }

const WIDTH = 460
const SIDE = 15

/** One square for each territory that answered, full when it said yes. */
export function Comptes({ resultats, total }: ComptesProps) {
  const squares = Array.from({ length: total }, (_, index) => index)
  const scale = scaleBand(squares, [0, WIDTH]).paddingInner(0.22)
  return (
    <ul className={s['comptes']}>
      {resultats.map((resultat) => (
        <Repere key={resultat.id} as="li" ancre={ANCRES.enquete(resultat.id)}>
          <p className={s['compteSujet']}>
            {resultat.sujet} <RefPage page={resultat.page} />
          </p>
          <p className={s['compte']}>
            <svg viewBox={`0 0 ${WIDTH} ${SIDE}`} className={s['carres']} aria-hidden="true">
              {squares.map((index) => (
                <rect
                  key={index}
                  x={scale(index)}
                  y="0.5"
                  width={scale.bandwidth()}
                  height={SIDE - 1}
                  className={s[index < (resultat.valeur ?? 0) ? 'carrePlein' : 'carreVide']}
                />
              ))}
            </svg>
            <span className={s['compteValeur']}>
              <strong>{resultat.valeur ?? '?'}</strong> sur {total}
            </span>
          </p>
          {resultat.note === undefined ? null : <p className={s['discret']}>{resultat.note}</p>}
        </Repere>
      ))}
    </ul>
  )
}
