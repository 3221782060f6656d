import type { ReactNode, Ref } from 'react'
import type { Affichage } from '#/domain/sequence.ts'
import { cx } from '#/ui/cx.ts'
import { SIGNES } from './signes.ts'
import s from './Vignette.module.css'

export type EncadreVignetteProps = {
  ref?: Ref<HTMLSpanElement>
  status: 'drawing' | 'drawn' | 'failed'
  affichage: Affichage
  className?: string | undefined
  /** The drawing, once it is there. */
  children: ReactNode
}

/**
 * The frame of a step in small: the drawing or what stands for it, and in a word what will
 * be large beside the map. It illustrates a title: it is nothing for who listens.
 */
export function EncadreVignette(props: EncadreVignetteProps) {
  const { ref, status, affichage, className, children } = props
  const signe = SIGNES[affichage]
  return (
    <span
      ref={ref}
      className={cx(s['vignette'], className)}
      data-vignette={status}
      aria-hidden="true"
    >
      {status === 'drawn' ? children : null}
      {status === 'failed' ? <span className={s['sans']}>Carte non dessinée</span> : null}
      {signe === null ? null : <span className={s['signe']}>{signe}</span>}
    </span>
  )
}
