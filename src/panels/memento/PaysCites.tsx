import { paysContenus } from '#/content/identites.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Memento.module.css'

/** Territories that a statement cites, leading to the map. Nothing when it cites none. */
export function PaysCites({ ids }: { ids: readonly TerritoireId[] }) {
  const known = ids.flatMap((id) => paysContenus().get(id) ?? [])
  if (known.length === 0) return null
  return (
    <ul className={s['pays']} aria-label="Territoires cités">
      {known.map(({ id, nomCourt }) => (
        <li key={id}>
          <TerritoireLink id={id}>{nomCourt}</TerritoireLink>
        </li>
      ))}
    </ul>
  )
}
