import type { Catalogue } from '#/datasets/catalogue.ts'
import type { PartCommune } from '#/datasets/communeTable.ts'
import { useCatalogue, useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import { type Territoire, territoireId } from '#/domain/territoire.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { EN_MILLESIME, findInCouche } from '../parts/couches.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useMillesimeOf } from '../parts/useSelection.ts'
import { exportEpci } from './exportTerritoire.ts'
import s from './Territoire.module.css'

/** Beyond this many, the list waits to be asked for. */
const SHOWN_AT_ONCE = 12

export type EpciMembresProps = { territoire: Territoire; couche: CoucheId }

/** The EPCI of the territory in the vintage; click to go there. */
export function EpciMembres({ territoire, couche }: EpciMembresProps) {
  const communes = useCommunes()
  const catalogue = useCatalogue()
  const millesime = useMillesimeOf(territoire)
  if (territoire.type === 'epci') return null
  const into: CoucheId = `epci-${millesime}`
  return (
    <Section title={`EPCI ${EN_MILLESIME[millesime]}`}>
      <Attente of={communes} loading="On ouvre le registre des communes…">
        {(table) => {
          const parts = byPopulation(
            catalogue,
            into,
            table.composition(couche, territoire.code, into),
          )
          if (parts.length === 0) return <p>Aucun EPCI ne couvre ce territoire.</p>
          const list = () => (
            <>
              <Tableau parts={parts} into={into} />
              <Exporter
                quoi="les EPCI"
                choix={[
                  {
                    id: 'tout',
                    label: 'tout',
                    build: () =>
                      exportEpci(parts, { territoire, couche, into, millesime }, catalogue),
                  },
                ]}
              />
            </>
          )
          if (parts.length <= SHOWN_AT_ONCE) return list()
          return (
            <Disclosure title={`Voir les ${countOf(parts.length, 'EPCI', 'EPCI')}`}>
              {list}
            </Disclosure>
          )
        }}
      </Attente>
    </Section>
  )
}

/** Most inhabited first; unknown last. */
function byPopulation(catalogue: Catalogue, into: CoucheId, parts: PartCommune[]): PartCommune[] {
  const populationOf = ({ code }: PartCommune) =>
    findInCouche(catalogue, into, code)?.population ?? -1
  return [...parts].sort((a, b) => populationOf(b) - populationOf(a))
}

function Tableau({ parts, into }: { parts: readonly PartCommune[]; into: CoucheId }) {
  const catalogue = useCatalogue()
  return (
    <table className={s['epci']}>
      <thead>
        <tr>
          <th scope="col">Nom</th>
          <th scope="col">Habitants</th>
          <th scope="col">Communes</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const epci = findInCouche(catalogue, into, part.code)
          const isWhole = part.communes === part.total
          return (
            <tr key={part.code}>
              <th scope="row">
                <TerritoireLink id={territoireId('epci', part.code)}>
                  {epci?.nom ?? part.code}
                </TerritoireLink>
                {isWhole ? null : (
                  <span className={s['partie']}>
                    en partie : {part.communes} de ses {part.total} communes
                  </span>
                )}
              </th>
              <td>{formatInteger(epci?.population ?? null)}</td>
              <td>{formatInteger(epci?.nbCommunes ?? null)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
