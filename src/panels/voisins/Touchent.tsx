import { useMemo } from 'react'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Voisin } from '#/analysis/voisins/voisins.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Attente } from '../parts/Attente.tsx'
import { findInCouche } from '../parts/couches.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { exportVoisins } from './exportVoisins.ts'
import { Fleche } from './Fleche.tsx'
import { formatKm } from './formatKm.ts'
import { ListeProches } from './Proches.tsx'
import { Rose } from './Rose.tsx'
import { useVoisins, type VoisinageProps } from './useVoisins.ts'
import { VoisinLink } from './VoisinLink.tsx'
import s from './Voisins.module.css'

/** Those on the other side of a common border, longest border first, then the nearest that do not touch. */
export function Touchent(props: VoisinageProps) {
  const { territoire, parmi } = props
  const voisins = useVoisins(props)
  const catalogue = useCatalogue()
  const { type } = COUCHES[parmi]
  const sujet = groupeNominal(territoire)
  return (
    <Attente of={voisins} loading="On suit les frontières une à une…">
      {({ voisins: touchent, chevauchent, contacts, plusProches, perimetreKm }) => (
        <>
          <p className={s['phrase']} role="status">
            {tellCount(sujet.le, touchent.length, NOMS_TYPE[type])}
          </p>
          {touchent.length > 0 ? (
            <>
              <Rose voisins={touchent} type={type} nom={territoire.nom} />
              <Tableau voisins={touchent} parmi={parmi} nom={territoire.nom} />
            </>
          ) : null}
          {chevauchent.length > 0 ? (
            <p className={s['note']}>
              {countOf(chevauchent.length, 'territoire')} de cette couche{' '}
              {chevauchent.length > 1 ? 'partagent' : 'partage'} des communes avec {sujet.le} : ce
              ne sont pas des voisins, mais des recouvrements.
            </p>
          ) : null}
          {contacts.length > 0 ? (
            <p className={s['note']}>
              Se touchent en un point seulement : {contacts.map(({ nom }) => nom).join(', ')}.
            </p>
          ) : null}
          <Disclosure title="Les plus proches sans toucher" isInitiallyOpen={touchent.length === 0}>
            {() => <ListeProches proches={plusProches} parmi={parmi} />}
          </Disclosure>
          <Exporter
            quoi="les voisins"
            choix={[
              {
                id: 'tout',
                label: 'tout',
                build: () =>
                  exportVoisins(
                    { voisins: touchent, chevauchent, contacts, plusProches, perimetreKm },
                    props,
                    catalogue,
                  ),
              },
            ]}
          />
        </>
      )}
    </Attente>
  )
}

function tellCount(le: string, count: number, noms: { un: string; plusieurs: string }): string {
  const sujet = le.charAt(0).toLocaleUpperCase('fr') + le.slice(1)
  if (count === 0) return `${sujet} n’a pas de frontière avec un territoire de cette couche.`
  return `${sujet} a ${countOf(count, noms.un, noms.plusieurs)} pour ${count > 1 ? 'voisins' : 'voisin'}.`
}

type TableauProps = { voisins: readonly Voisin[]; parmi: CoucheId; nom: string }

function Tableau({ voisins, parmi, nom }: TableauProps) {
  const catalogue = useCatalogue()
  const hover = useAppStore((state) => state.hoverTerritoire)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const idOf = ({ code }: Voisin) => territoireId(COUCHES[parmi].type, code)
  const columns = useMemo(() => columnsOf(catalogue, parmi), [catalogue, parmi])
  return (
    <div className={s['tableau']}>
      <DataTable
        caption={`Voisins par longueur de frontière : ${nom}`}
        rows={voisins}
        columns={columns}
        rowKey={idOf}
        initialSort={{ key: 'frontiere', direction: 'descending' }}
        hoveredKey={hoveredId}
        onHover={(voisin) => hover(voisin ? idOf(voisin) : null)}
      />
    </div>
  )
}

function columnsOf(catalogue: Catalogue, parmi: CoucheId): Column<Voisin>[] {
  const find = ({ code }: Voisin) => findInCouche(catalogue, parmi, code)
  return [
    {
      key: 'nom',
      title: 'Nom',
      value: ({ nom }) => nom,
      render: ({ code, nom }) => (
        <VoisinLink id={territoireId(COUCHES[parmi].type, code)}>{nom}</VoisinLink>
      ),
    },
    {
      key: 'direction',
      title: 'Où',
      value: ({ direction }) => direction,
      render: ({ direction }) => <Fleche direction={direction} />,
    },
    {
      key: 'frontiere',
      title: 'Frontière',
      isNumeric: true,
      value: ({ frontiereKm }) => frontiereKm,
      render: ({ frontiereKm }) => formatKm(frontiereKm),
    },
    {
      key: 'habitants',
      title: 'Habitants',
      isNumeric: true,
      value: (voisin) => find(voisin)?.population ?? null,
      render: (voisin) => formatInteger(find(voisin)?.population ?? null),
    },
  ]
}
