import type { Flux, Noeud } from '#/analysis/reforme/flux.ts'
import type { Mouvement } from '#/analysis/reforme/reforme.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { territoireId } from '#/domain/territoire.ts'
import { plural } from '#/lib/plural.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Attente } from '../parts/Attente.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { weigh } from './phraseReforme.ts'
import s from './Reforme.module.css'

export type CommunesProps = {
  mouvement: Mouvement
  flux: readonly Flux[]
  /** Nodes of after, for the names of where they went. */
  noeuds: readonly Noeud[]
}

/** Each commune that came or went, by the EPCI it is in now. */
export function Communes({ mouvement, flux, noeuds }: CommunesProps) {
  const { arrivees, parties } = mouvement.mesures
  const moved = (from: string, to: string) =>
    flux.filter(({ de, vers }) => de.startsWith(from) && vers.startsWith(to))
  if (arrivees.communes + parties.communes === 0) {
    return <p className={s['discret']}>Aucune commune n’a changé de côté.</p>
  }
  const groups = [
    { id: 'parties', titre: 'parties', of: parties, flux: moved('dans:', 'hors:') },
    { id: 'arrivees', titre: 'arrivées', of: arrivees, flux: moved('hors:', 'dans:') },
  ]
  return (
    <>
      {groups.map((group) =>
        group.of.communes === 0 ? null : (
          <Disclosure
            key={group.id}
            title={`${weigh(group.of)}, ${plural(group.of.communes, group.titre.slice(0, -1), group.titre)}`}
          >
            {() => <Liste flux={group.flux} noeuds={noeuds} />}
          </Disclosure>
        ),
      )}
    </>
  )
}

function Liste({ flux, noeuds }: Pick<CommunesProps, 'flux' | 'noeuds'>) {
  const communes = useCommunes()
  return (
    <Attente of={communes} loading="On appelle les communes une à une…">
      {(table) => (
        <dl className={s['communes']}>
          {flux.map((one) => (
            <div key={`${one.de} ${one.vers}`}>
              <dt>{noeuds.find(({ id }) => id === one.vers)?.nom ?? one.vers}</dt>
              <dd>
                {one.polygones.map((index, at) => {
                  const { code, nom } = table.commune(index)
                  return (
                    <span key={code}>
                      {at > 0 ? ', ' : ''}
                      <TerritoireLink id={territoireId('commune', code)}>{nom}</TerritoireLink>
                    </span>
                  )
                })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Attente>
  )
}
