import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { ActeurNotice } from '../parts/ActeurNotice.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNoms } from '../parts/useNoms.ts'
import s from './Monographie.module.css'

export type RattachementsProps = { label: string; ids: readonly NoeudId[] }

/** « Avec A, B, C »: each leads where it is told. Nothing for an empty list. */
export function Rattachements({ label, ids }: RattachementsProps) {
  const nomOf = useNoms()
  if (ids.length === 0) return null
  return (
    <p>
      <span className={s['role']}>{label}</span>{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : ', '}
          {isActeurId(id) ? (
            <ActeurNotice id={id}>{nomOf(id)}</ActeurNotice>
          ) : (
            <TerritoireLink id={id as TerritoireId}>{nomOf(id)}</TerritoireLink>
          )}
        </span>
      ))}
    </p>
  )
}
