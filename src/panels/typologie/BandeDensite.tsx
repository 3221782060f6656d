import { DENSITES, type PartClasse } from './repartition.ts'
import s from './Typologie.module.css'

export type BandeDensiteProps = {
  parts: readonly PartClasse[]
  of: 'communes' | 'habitants'
  isThin?: boolean
}

/** A narrower slice has no room for its number; the table has it. */
const MIN_LABELLED_SHARE = 0.06

/** One whole cut by class: tint from ink to paper, and the rank written in each slice. */
export function BandeDensite({ parts, of, isThin = false }: BandeDensiteProps) {
  const total = parts.reduce((sum, part) => sum + part[of], 0)
  if (total === 0) return <span className={s['discret']}>inconnu</span>
  return (
    <span className={s['bande']} data-fine={isThin || undefined}>
      {parts
        .filter((part) => part[of] > 0)
        .map((part) => {
          const share = part[of] / total
          const rang = (DENSITES as readonly string[]).indexOf(part.classe) + 1
          return (
            <span
              key={part.classe}
              className={s['tranche']}
              data-rang={rang === 0 ? DENSITES.length + 1 : rang}
              style={{ inlineSize: `${share * 100}%` }}
            >
              {share >= MIN_LABELLED_SHARE && !isThin ? rang || '?' : ''}
            </span>
          )
        })}
    </span>
  )
}
