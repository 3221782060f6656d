import type { SensLien } from '#/layers/liens.ts'
import s from './Liens.module.css'

export type SensProps = { sens: SensLien; color: string; x: number; y: number; angle: number }

/** Arrow, hollow arrow for a plan, cross for what is over or absent. */
export function Sens({ sens, color, x, y, angle }: SensProps) {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)})`
  if (sens === 'fini') {
    return (
      <g transform={place} fill="none">
        <path d="M-3.500-3.500 3.500 3.500M-3.500 3.500 3.500-3.500" className={s['dessous']} />
        <path
          d="M-3.500-3.500 3.500 3.500M-3.500 3.500 3.500-3.500"
          stroke={color}
          strokeWidth="1.600"
        />
      </g>
    )
  }
  return (
    <path
      transform={place}
      d="M-4-4.500 5 0-4 4.500Z"
      className={s[sens === 'projet' ? 'pointeCreuse' : 'pointe']}
      {...(sens === 'projet' ? { stroke: color } : { fill: color })}
    />
  )
}
