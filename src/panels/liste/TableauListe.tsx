import { useMemo } from 'react'
import { formatAreaKm2, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './ListePanel.module.css'
import type { LigneListe } from './lignes.ts'

const NOM: Column<LigneListe> = {
  key: 'nom',
  title: 'Nom',
  value: (ligne) => ligne.nom,
  render: (ligne) => <TerritoireLink id={ligne.id}>{ligne.nom}</TerritoireLink>,
}
const HABITANTS: Column<LigneListe> = {
  key: 'population',
  title: 'Habitants',
  isNumeric: true,
  value: (ligne) => ligne.population,
  render: (ligne) => formatInteger(ligne.population),
}
const COMMUNES: Column<LigneListe> = {
  key: 'communes',
  title: 'Communes',
  isNumeric: true,
  value: (ligne) => ligne.nbCommunes,
  render: (ligne) => formatInteger(ligne.nbCommunes),
}
const SURFACE: Column<LigneListe> = {
  key: 'surface',
  title: 'Surface',
  isNumeric: true,
  value: (ligne) => ligne.areaKm2,
  render: (ligne) => formatAreaKm2(ligne.areaKm2),
}

export type TableauListeProps = {
  lignes: readonly LigneListe[]
  titre: string
  hasCommunes: boolean
}

/** The table of the list; pointing at a line points at the map, and back. */
export function TableauListe({ lignes, titre, hasCommunes }: TableauListeProps) {
  const selectedId = useAppStore((state) => state.selectedId)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const columns = useMemo(
    () => (hasCommunes ? [NOM, HABITANTS, COMMUNES, SURFACE] : [NOM, HABITANTS, SURFACE]),
    [hasCommunes],
  )
  return (
    <div className={s['tableau']}>
      <DataTable
        caption={titre}
        rows={lignes}
        columns={columns}
        rowKey={(ligne) => ligne.id}
        initialSort={{ key: 'nom', direction: 'ascending' }}
        currentKey={selectedId}
        hoveredKey={hoveredId}
        onHover={(ligne) => hover(ligne?.id ?? null)}
      />
    </div>
  )
}
