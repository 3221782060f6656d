import '#/ui/fonts.css'
import '#/ui/tokens.css'
import '#/ui/base.css'
import type { Finding } from '#/domain/finding.ts'
import { Mark } from '#/ui/Mark.tsx'
import { Notice } from '#/ui/Notice.tsx'
import s from './StartFailure.module.css'

/** Shown when not even the names could be read: what happened, and how to try again. */
export function StartFailure({ findings }: { findings: readonly Finding[] }) {
  return (
    <main className={s['page']}>
      <Mark className={s['marque']} />
      <h1 className={s['titre']}>La carte est restée dans son tube</h1>
      <Notice
        tone="problem"
        action={{ label: 'Recharger la page', onPress: () => window.location.reload() }}
      >
        {findings.map((finding) => finding.message).join(' ')}
      </Notice>
    </main>
  )
}
