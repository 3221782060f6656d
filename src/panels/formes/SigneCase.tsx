import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import s from './Formes.module.css'
import type { Signe } from './signes.ts'

/** Shapes first, colour second: full, full with a point, half, ring with a plus, dot, question mark. */
export function SigneCase({ signe }: { signe: Signe }) {
  return (
    <svg className={cx(s['signe'])} data-signe={signe} viewBox="-8 -8 16 16" aria-hidden="true">
      {SHAPES[signe]}
    </svg>
  )
}

const SHAPES: Record<Signe, ReactNode> = {
  oui: <circle r="6" className={cx(s['plein'])} />,
  precise: (
    <>
      <circle r="6" className={cx(s['plein'])} />
      <circle r="2.2" className={cx(s['creux'])} />
    </>
  ),
  'dit-moins': (
    <>
      <circle r="5.4" className={cx(s['cercle'])} />
      <path d="M0-5.4A5.400 5.400 0 0 0 0 5.400Z" className={cx(s['moitie'])} />
    </>
  ),
  'dit-plus': (
    <>
      <circle r="5.4" className={cx(s['cercle'])} />
      <path d="M-3 0H3M0-3V3" className={cx(s['plus'])} />
    </>
  ),
  non: <circle r="1.300" className={cx(s['point'])} />,
  inconnu: <path d="M-3 0H3" className={cx(s['point'])} />,
}
