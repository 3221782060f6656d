import { ANCRES } from '#/content/ancres.ts'
import type { Contexte } from '#/domain/content/savoirs.ts'
import { formatDate } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import { layoutFrise } from './frise.ts'
import s from './Memento.module.css'

export type ChronologieProps = { etapes: Contexte['chronologie'] }

const WIDTH = 430
const STEP = 27
const GAP = 26

/** The law on a line of time, each step under its number; the same steps in words below. */
export function Chronologie({ etapes }: ChronologieProps) {
  const { points, ticks } = layoutFrise(
    etapes.map(({ date }) => date),
    WIDTH,
    GAP,
  )
  const levels = Math.max(0, ...points.map(({ level }) => level)) + 1
  const base = levels * STEP + 8
  return (
    <>
      <svg className={s['frise']} viewBox={`0 0 ${WIDTH} ${base + 26}`} aria-hidden="true">
        <path d={`M0 ${base}H${WIDTH}`} className={s['axe']} />
        {ticks.map(({ x, year }) => (
          <g key={year}>
            <path d={`M${x} ${base}v6`} className={s['axe']} />
            <text x={x} y={base + 21} textAnchor="middle" className={s['annee']}>
              {year}
            </text>
          </g>
        ))}
        {points.map(({ x, level }, index) => {
          const y = base - 14 - level * STEP
          return (
            <g key={etapes[index]?.titre ?? index}>
              <path d={`M${x} ${base}V${y}`} className={s['tige']} />
              <circle cx={x} cy={y} r="11" className={s['pastille']} />
              <text x={x} y={y + 4.5} textAnchor="middle" className={s['rang']}>
                {index + 1}
              </text>
            </g>
          )
        })}
      </svg>
      <ol className={s['etapes']}>
        {etapes.map((etape, index) => (
          <Repere
            key={etape.titre}
            as="li"
            ancre={ANCRES.chronologie(index)}
            className={s['etape']}
          >
            <span className={s['numero']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p className={s['date']}>{formatDate(etape.date)}</p>
              <h4 className={s['terme']}>{etape.titre}</h4>
              <p>
                <Texte>{etape.texte}</Texte>{' '}
                {etape.page === null ? (
                  <span className={s['discret']}>hors du mémento</span>
                ) : (
                  <RefPage page={etape.page} />
                )}
              </p>
            </div>
          </Repere>
        ))}
      </ol>
    </>
  )
}
