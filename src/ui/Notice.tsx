import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import s from './Notice.module.css'

export type NoticeProps = {
  /** A sentence. */
  children: ReactNode
  /** `loading` is announced politely, `problem` at once. */
  tone?: 'empty' | 'loading' | 'problem'
  action?: { label: string; onPress: () => void }
}

const ROLES = { empty: undefined, loading: 'status', problem: 'alert' } as const

/** Empty, loading and failed: a sentence and a way out. */
export function Notice({ children, tone = 'empty', action }: NoticeProps) {
  return (
    <div className={s['notice']} data-tone={tone} role={ROLES[tone]}>
      <p>{children}</p>
      {action ? <Button onPress={action.onPress}>{action.label}</Button> : null}
    </div>
  )
}
