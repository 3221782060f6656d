import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import type { Enquete } from '#/domain/content/savoirs.ts'
import { RefPage } from '../parts/RefPage.tsx'
import s from './Memento.module.css'

export type SecteursProps = { secteurs: Enquete['secteurs'] }

const WIDTH = 220
const HEIGHT = 14

/** A chart whose values cannot be read in the scan: the names stay, the bars say that they are unknown. */
export function Secteurs({ secteurs: { note, page, liste } }: SecteursProps) {
  const max = Math.max(1, ...liste.map(({ valeur }) => valeur ?? 0))
  const scale = scaleLinear([0, max], [0, WIDTH])
  return (
    <>
      <h4 className={s['terme']}>Secteurs innovants</h4>
      <p className={s['discret']}>
        {note} <RefPage page={page} />
      </p>
      <ul className={s['secteurs']}>
        {liste.map(({ nom, valeur, dansLeTexte }) => (
          <li key={nom}>
            <span>{nom}</span>
            <Barre longueur={valeur === null ? null : scale(valeur)} />
            <span className={s['discret']}>
              {valeur ?? 'illisible dans le document'}
              {dansLeTexte ? '' : ', absent du texte'}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Null: a dotted frame over the whole width, which is no value at all. */
function Barre({ longueur }: { longueur: number | null }) {
  const pattern = useId()
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={s['barre']} aria-hidden="true">
      {longueur === null ? (
        <>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="0.9" className={s['grain']} />
          </pattern>
          <rect
            x="0.5"
            y="0.5"
            width={WIDTH - 1}
            height={HEIGHT - 1}
            fill={`url(#${pattern})`}
            className={s['inconnu']}
          />
        </>
      ) : (
        <rect width={longueur} height={HEIGHT} className={s['carrePlein']} />
      )}
    </svg>
  )
}
