import { useMemo, useState } from 'react'
import type { Commune, CommuneTable } from '#/datasets/communeTable.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import { type Territoire, territoireId } from '#/domain/territoire.ts'
import { formatAreaKm2, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Field } from '#/ui/Field.tsx'
import { Attente } from '../parts/Attente.tsx'
import { contains } from '../parts/contains.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useMillesimeOf } from '../parts/useSelection.ts'
import { exportCommunes } from './exportTerritoire.ts'
import s from './Territoire.module.css'

export type CommunesDuTerritoireProps = { territoire: Territoire; couche: CoucheId }

/** The communes, shut at first; in their limits of 2018, like every shape here. */
export function CommunesDuTerritoire({ territoire, couche }: CommunesDuTerritoireProps) {
  const communes = useCommunes()
  return (
    <div className={s['communes']}>
      <Disclosure level={3} title="Les communes">
        {() => (
          <Attente of={communes} loading="On appelle les communes une à une…">
            {(table) => <Liste table={table} territoire={territoire} couche={couche} />}
          </Attente>
        )}
      </Disclosure>
    </div>
  )
}

type ListeProps = CommunesDuTerritoireProps & { table: CommuneTable }

function Liste({ table, territoire, couche }: ListeProps) {
  const millesime = useMillesimeOf(territoire)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const [filter, setFilter] = useState('')
  const all = useMemo(
    () => table.polygonesOf(couche, territoire.code).map((index) => table.commune(index)),
    [table, couche, territoire.code],
  )
  const rows = useMemo(() => all.filter((commune) => contains(commune.nom, filter)), [all, filter])
  const columns = useMemo((): Column<Commune>[] => {
    const populationOf = (commune: Commune) => commune.population[millesime]
    return [
      {
        key: 'nom',
        title: 'Nom',
        value: (commune) => commune.nom,
        render: ({ code, nom }) => (
          <TerritoireLink id={territoireId('commune', code)}>{nom}</TerritoireLink>
        ),
      },
      {
        key: 'population',
        title: 'Habitants',
        isNumeric: true,
        value: populationOf,
        render: (commune) => formatInteger(populationOf(commune)),
      },
      {
        key: 'surface',
        title: 'Surface',
        isNumeric: true,
        value: (commune) => commune.areaKm2,
        render: (commune) => formatAreaKm2(commune.areaKm2),
      },
    ]
  }, [millesime])
  return (
    <>
      <p className={s['note']}>
        {countOf(all.length, 'commune')} dans les limites de 2018, celles de la carte
        {all.length === territoire.nbCommunes
          ? '.'
          : ` ; ${countOf(territoire.nbCommunes, 'commune')} à la date du périmètre.`}
      </p>
      <div className={s['filtre']}>
        <Field label="Filtrer par nom" value={filter} onChange={setFilter} />
        <Exporter
          quoi="les communes"
          isInRow
          choix={choixFiltre(all, rows, filter, (kept, typed) =>
            exportCommunes(kept, { territoire, couche, millesime, filter: typed }),
          )}
        />
      </div>
      {rows.length === 0 ? (
        <p role="status">Aucune commune de ce nom ici.</p>
      ) : (
        <div className={s['table']}>
          <DataTable
            caption={`Communes de ${territoire.nom}`}
            rows={rows}
            columns={columns}
            rowKey={(commune) => commune.code}
            initialSort={{ key: 'population', direction: 'descending' }}
            onHover={(commune) => hover(commune ? territoireId('commune', commune.code) : null)}
          />
        </div>
      )}
    </>
  )
}
