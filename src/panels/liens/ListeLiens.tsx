import { useMemo, useState } from 'react'
import type { NoeudId } from '#/domain/content/acteur.ts'
import {
  LIBELLES_ETAT_LIEN,
  LIBELLES_FORCE,
  LIBELLES_TYPE_LIEN,
  type Lien,
} from '#/domain/content/lien.ts'
import { familleOf } from '#/domain/content/reseau.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Column } from '#/ui/DataTable.tsx'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { SortTable } from '#/ui/SortTable.tsx'
import { contains } from '../parts/contains.ts'
import { formatPeriode } from '../parts/dates.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import { ActeurBouton } from './ActeurBouton.tsx'
import { exportLiens } from './exportLiens.ts'
import s from './Liens.module.css'
import { type Carnet, LIBELLES_PLACEMENT, placementOf } from './placer.ts'
import { Trait } from './Trait.tsx'

export type ListeLiensProps = {
  liens: readonly Lien[]
  carnet: Carnet
  nomOf: (id: NoeudId) => string
}

/** Every link in words: who, what, since when, how strong, which page, and whether the map has it. */
export function ListeLiens({ liens, carnet, nomOf }: ListeLiensProps) {
  const [typed, setTyped] = useState('')
  const hover = useAppStore((state) => state.hoverLien)
  const hoveredLien = useAppStore((state) => state.hoveredLien)
  const hoveredNoeud = useAppStore((state) => state.hoveredNoeud)
  const columns = useMemo(() => columnsOf(carnet, nomOf), [carnet, nomOf])
  const rows = liens.filter((lien) =>
    contains(`${nomOf(lien.de)} ${nomOf(lien.vers)} ${lien.phrase}`, typed),
  )
  const lit = new Set(
    liens
      .filter(
        ({ id, de, vers }) => id === hoveredLien || de === hoveredNoeud || vers === hoveredNoeud,
      )
      .map(({ id }) => id),
  )
  return (
    <Section title="La liste" aside={`${countOf(rows.length, 'lien')}`}>
      <Field label="Filtrer par un nom ou un mot" value={typed} onChange={setTyped} />
      {rows.length === 0 ? (
        <Notice action={{ label: 'Effacer le mot', onPress: () => setTyped('') }}>
          Aucun lien ne contient ce mot.
        </Notice>
      ) : (
        <SortTable
          caption="Liens entre acteurs"
          rows={rows}
          columns={columns}
          rowKey={({ id }) => id}
          initialSort={{ key: 'page', direction: 'ascending' }}
          litKeys={lit}
          onHover={(lien) => hover(lien?.id ?? null)}
        />
      )}
      <Exporter
        quoi="les liens"
        choix={choixFiltre(liens, rows, typed, (kept, filter) =>
          exportLiens(kept, { filter, nomOf }),
        )}
      />
    </Section>
  )
}

function columnsOf(carnet: Carnet, nomOf: (id: NoeudId) => string): Column<Lien>[] {
  return [
    {
      key: 'qui',
      title: 'Qui fait quoi pour qui',
      value: (lien) => nomOf(lien.de),
      render: (lien) => (
        <>
          <span className={s['bouts']}>
            <ActeurBouton id={lien.de} nom={nomOf(lien.de)} />
            <span aria-hidden="true"> → </span>
            <span className="sr-only"> vers </span>
            <ActeurBouton id={lien.vers} nom={nomOf(lien.vers)} />
          </span>
          <span className={s['phraseLien']}>{lien.phrase}</span>
          <span className={s['discret']}>{detailOf(lien, carnet)}</span>
        </>
      ),
    },
    {
      key: 'type',
      title: 'Type',
      value: (lien) => LIBELLES_TYPE_LIEN[lien.type],
      render: (lien) => (
        <span className={s['type']}>
          <Trait famille={familleOf(lien.type)} etat={lien.etat} force={lien.force} />
          {LIBELLES_TYPE_LIEN[lien.type]}
        </span>
      ),
    },
    {
      key: 'force',
      title: 'Force',
      isNumeric: true,
      value: (lien) => lien.force,
      render: (lien) => <span title={LIBELLES_FORCE[lien.force]}>{lien.force}</span>,
    },
    {
      key: 'page',
      title: 'Page',
      isNumeric: true,
      value: (lien) => lien.page,
      render: (lien) => (lien.page === null ? 'hors mémento' : `p.${FINE}${lien.page}`),
    },
  ]
}

function detailOf(lien: Lien, carnet: Carnet): string {
  const { depuis, jusqua, quand, etat, force } = lien
  const when = formatPeriode({ debut: depuis, fin: jusqua, quand }, etat === 'termine')
  const placement = placementOf(lien, carnet)
  return [
    LIBELLES_ETAT_LIEN[etat],
    when === '' ? 'sans date' : when,
    LIBELLES_FORCE[force],
    placement === 'trace' ? '' : LIBELLES_PLACEMENT[placement],
  ]
    .filter(Boolean)
    .join(' · ')
}
