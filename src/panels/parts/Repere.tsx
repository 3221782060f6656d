import { type ReactNode, useEffect, useRef } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { cx } from '#/ui/cx.ts'
import s from './Repere.module.css'

export type RepereProps = {
  /** Mark of the statement: content/ancres.ts. */
  ancre: string
  as?: 'div' | 'li' | 'section' | 'article'
  /** A section is gone to without being flagged: its title is enough. */
  isQuiet?: boolean
  /** Id of the heading that names it. */
  labelledBy?: string
  className?: string | undefined
  children: ReactNode
}

/** Something one can be led to: when the store asks for its mark, it comes into view and takes the focus. */
export function Repere({
  ancre,
  as: Tag = 'div',
  isQuiet = false,
  labelledBy,
  className,
  children,
}: RepereProps) {
  const isAsked = useAppStore((state) => state.ancre === ancre)
  const seq = useAppStore((state) => (state.ancre === ancre ? state.ancreSeq : 0))
  const element = useRef<HTMLElement | null>(null)
  // Brings the statement into view each time it is asked for, also when it comes after the demand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seq` counts the demands
  useEffect(() => {
    if (!isAsked) return
    // One frame later: the panel first goes back to its top when it changes.
    const frame = requestAnimationFrame(() => {
      element.current?.scrollIntoView?.({ block: isQuiet ? 'start' : 'center' })
      element.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [isAsked, seq, isQuiet])
  return (
    <Tag
      ref={(node: HTMLElement | null) => {
        element.current = node
      }}
      tabIndex={-1}
      data-ancre={ancre}
      data-signale={(isAsked && !isQuiet) || undefined}
      className={cx(s['repere'], className)}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {children}
    </Tag>
  )
}
