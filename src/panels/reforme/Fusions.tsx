import type { Flux, Noeud } from '#/analysis/reforme/flux.ts'
import { territoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Reforme.module.css'

export type FusionsProps = {
  avant: readonly Noeud[]
  apres: readonly Noeud[]
  flux: readonly Flux[]
}

/** One item an EPCI of after: what it is made of. */
export function Fusions({ avant, apres, flux }: FusionsProps) {
  const before = new Map(avant.map((noeud) => [noeud.id, noeud]))
  return (
    <ul className={s['fusions']}>
      {apres.map((noeud) => {
        const parts = flux.filter(({ vers }) => vers === noeud.id)
        return (
          <li key={noeud.id} data-dehors={!noeud.dansTerritoire || undefined}>
            <p className={s['apres']}>
              <Nom noeud={noeud} />
              {noeud.dansTerritoire ? null : <em className={s['dehors']}> hors du territoire</em>}
            </p>
            <ul className={s['avant']}>
              {parts.map((part) => {
                const origine = before.get(part.de)
                return origine ? (
                  <li key={part.de}>
                    <Nom noeud={origine} />{' '}
                    <span className={s['discret']}>
                      {part.entier ? 'en entier, ' : 'en partie, '}
                      {countOf(part.communes, 'commune')}
                      {origine.dansTerritoire ? '' : ', venue de dehors'}
                    </span>
                  </li>
                ) : null
              })}
              {noeud.entier || noeud.epci === null ? null : (
                <li className={s['discret']}>et des communes hors de ce territoire</li>
              )}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function Nom({ noeud: { epci, nom } }: { noeud: Noeud }) {
  if (epci === null) return nom
  return <TerritoireLink id={territoireId('epci', epci)}>{nom}</TerritoireLink>
}
