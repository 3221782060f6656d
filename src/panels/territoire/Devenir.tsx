import { useCatalogue, useCommunes, useManifest } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import { type Territoire, type TypeTerritoire, territoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { findInCouche } from '../parts/couches.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Devenir.module.css'
import { computeFlux, type Flux, type PartEpci } from './devenir.ts'

/** Kinds small enough for the flows to be read one by one. */
const TYPES_AVEC_FLUX: readonly TypeTerritoire[] = ['pays', 'epci', 'petr', 'contrat-ruralite']

/** Beyond this many flows, the table waits to be asked for. */
const SHOWN_AT_ONCE = 12

export type DevenirProps = { territoire: Territoire; couche: CoucheId }

/** What became of the EPCI: before the reform, after it, today. */
export function Devenir({ territoire, couche }: DevenirProps) {
  const communes = useCommunes()
  if (!TYPES_AVEC_FLUX.includes(territoire.type)) return null
  return (
    <Section title="Avant, après la réforme" aside="communes de 2018">
      <Attente of={communes} loading="On recoud les communautés de 2016 et de 2017…">
        {(table) => {
          const flux = computeFlux(table, couche, territoire.code)
          const list = () => <Tableau flux={flux} />
          if (flux.length <= SHOWN_AT_ONCE) return list()
          return <Disclosure title={`Voir les ${flux.length} EPCI de 2017`}>{list}</Disclosure>
        }}
      </Attente>
    </Section>
  )
}

function Tableau({ flux }: { flux: readonly Flux[] }) {
  const manifest = useManifest()
  const today =
    manifest.status === 'ready' ? `Aujourd’hui (${manifest.value.anneeActuelle})` : 'Aujourd’hui'
  return (
    <table className={s['flux']}>
      <thead>
        <tr>
          <th scope="col">2016</th>
          <th scope="col">2017</th>
          <th scope="col">{today}</th>
        </tr>
      </thead>
      <tbody>
        {flux.map((one) => (
          <tr key={one.code2017 ?? 'aucun'}>
            <td>
              <Liste parts={one.avant} couche="epci-2016" total={one.communes} />
            </td>
            <th scope="row">
              {one.code2017 === null ? (
                'Aucun EPCI'
              ) : (
                <Liste
                  parts={[{ code: one.code2017, communes: one.communes }]}
                  couche="epci-2017"
                  total={-1}
                />
              )}
            </th>
            <td>
              <Liste parts={one.apres} couche="epci-actuel" total={one.communes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type ListeProps = {
  parts: readonly PartEpci[]
  couche: CoucheId /** Communes of the flow: a part equal to it needs no count. */
  total: number
}

function Liste({ parts, couche, total }: ListeProps) {
  const catalogue = useCatalogue()
  if (parts.length === 0) return <span className={s['rien']}>aucun EPCI</span>
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.code}>
          <TerritoireLink id={territoireId('epci', part.code)}>
            {findInCouche(catalogue, couche, part.code)?.nom ?? part.code}
          </TerritoireLink>{' '}
          {part.communes === total ? null : (
            <span className={s['nombre']}>{countOf(part.communes, 'commune')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
