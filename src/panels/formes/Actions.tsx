import { LIBELLES_ETAT_ACTION, type Monographie } from '#/domain/content/monographie.ts'
import { RefPage } from '../parts/RefPage.tsx'
import s from './Formes.module.css'

export type ActionsProps = { monographie: Monographie | null; forme: string }

/** What a Pays does, or plans, that belongs to the form. Nothing when its monograph tells none. */
export function Actions({ monographie, forme }: ActionsProps) {
  const actions = [...(monographie?.actions ?? []), ...(monographie?.projets ?? [])].filter(
    ({ formes }) => formes.includes(forme),
  )
  if (actions.length === 0) return null
  return (
    <ul className={s['actions']}>
      {actions.map((action) => (
        <li key={action.id}>
          {action.titre}
          <span className={s['discret']}>, {LIBELLES_ETAT_ACTION[action.etat]}</span>{' '}
          <RefPage page={action.page} source={action.source} />
        </li>
      ))}
    </ul>
  )
}
