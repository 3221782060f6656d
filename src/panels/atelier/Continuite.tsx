import type { MesureAtelier } from '#/analysis/worker/protocol.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { countOf } from '#/lib/plural.ts'
import s from './Atelier.module.css'

/** Names written before « et 12 autres ». */
const MAX_NAMES = 6

export type ContinuiteProps = {
  mesures: Pick<MesureAtelier, 'morceaux' | 'enclaves'>
  table: CommuneTable
}

/** One piece or several, with or without enclaves, in sentences. */
export function Continuite({ mesures: { morceaux, enclaves }, table }: ContinuiteProps) {
  const [, ...others] = morceaux
  const held = enclaves.filter((list) => list.length > 0)
  const names = (list: readonly number[]) => {
    const shown = list.slice(0, MAX_NAMES).map((index) => table.commune(index).nom)
    const rest = list.length - shown.length
    return rest > 0 ? `${shown.join(', ')} et ${countOf(rest, 'autre')}` : shown.join(', ')
  }
  return (
    <div className={s['continuite']} role="status">
      <p>
        {morceaux.length <= 1 ? (
          <strong>D’un seul tenant.</strong>
        ) : (
          <>
            <strong>En {morceaux.length} morceaux.</strong> À part du principal :{' '}
            {others.map(names).join(' ; ')}.
          </>
        )}
      </p>
      <p>
        {held.length === 0
          ? 'Aucune enclave.'
          : `${countOf(held.length, 'enclave')} : ${held.map(names).join(' ; ')}.`}
      </p>
    </div>
  )
}
