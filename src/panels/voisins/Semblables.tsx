import type { Ressemblance } from '#/analysis/worker/protocol.ts'
import { COUCHES } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Barre } from '../parts/Barre.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Voisins.module.css'
import { DEFINITIONS } from './variables.ts'

const DEUX = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

type Un = Ressemblance['semblables'][number]

export type SemblablesProps = { ressemblance: Ressemblance; nom: string }

/** Nearest profile first; the reasons of the first are open. */
export function Semblables({ ressemblance, nom }: SemblablesProps) {
  const { semblables } = ressemblance
  if (semblables.length === 0) {
    return (
      <p className={s['note']} role="status">
        Trop de chiffres manquent, ou plus rien ne compte : personne ne peut être dit semblable.
      </p>
    )
  }
  return (
    <>
      <ol className={s['semblables']}>
        {semblables.map((un, at) => (
          <li key={un.id}>
            <p className={s['semblable']}>
              <span className={s['rang']}>{at + 1}</span>
              <TerritoireLink id={territoireId(COUCHES[un.couche].type, un.code)}>
                {un.nom}
              </TerritoireLink>
              <span className={s['distance']}>
                {NOMS_TYPE[COUCHES[un.couche].type].un}, écart {DEUX.format(un.distance)}
              </span>
            </p>
            <Disclosure title="Pourquoi" isInitiallyOpen={at === 0}>
              {() => <Raisons un={un} ressemblance={ressemblance} nom={nom} />}
            </Disclosure>
          </li>
        ))}
      </ol>
      <p className={s['note']}>
        Écart : 0, le même profil ; 1, à peu près un écart type sur chaque variable. Le territoire,
        ses propres EPCI et ceux qui partagent une commune avec lui sont laissés de côté.
      </p>
    </>
  )
}

function Raisons({ un, ressemblance, nom }: SemblablesProps & { un: Un }) {
  const { a, densites } = ressemblance
  return (
    <table className={s['raisons']}>
      <caption className="sr-only">
        Ce qui rapproche {nom} et {un.nom}
      </caption>
      <thead>
        <tr>
          <th scope="col">Variable</th>
          <th scope="col">{nom}</th>
          <th scope="col">{un.nom}</th>
          <th scope="col">Part de l’écart</th>
        </tr>
      </thead>
      <tbody>
        {DEFINITIONS.map(({ id, titre, format }) => {
          const part = un.contributions[id]
          if (part === null) return null
          return (
            <tr key={id}>
              <th scope="row">{titre}</th>
              <td>{format(a, densites)}</td>
              <td>{format(un.profil, densites)}</td>
              <td>
                {formatShare(part)}{' '}
                <span className={s['contribution']}>
                  <Barre segments={[{ role: 'a-seul', value: part }]} total={1} />
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
