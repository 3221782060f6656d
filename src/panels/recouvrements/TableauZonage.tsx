import { useMemo } from 'react'
import type { Recouvrements, ZoneRecouverte } from '#/analysis/worker/protocol.ts'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { type TerritoireId, territoireId } from '#/domain/territoire.ts'
import { formatShare } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { Barre } from '../parts/Barre.tsx'
import type { CoteNomme } from './cotes.ts'
import { type Mesurable, mesurableOf } from './mesurables.ts'
import s from './Recouvrements.module.css'

export type TableauZonageProps = {
  a: CoteNomme
  couche: CoucheId
  mesure: Mesurable
  /** Rows left by the filter. */
  zones: readonly ZoneRecouverte[]
  recouvrements: Recouvrements
}

/** One row a zone: its share of A, the share of it that A holds, and the sum under them all. */
export function TableauZonage({ a, couche, mesure, zones, recouvrements }: TableauZonageProps) {
  const hover = useAppStore((state) => state.hoverTerritoire)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const idOf = (zone: ZoneRecouverte) => territoireId(COUCHES[couche].type, zone.code)
  const columns = useMemo(
    () => columnsOf(couche, mesure, recouvrements),
    [couche, mesure, recouvrements],
  )
  const { horsZonage, couvert } = recouvrements
  const { format, of } = mesurableOf(mesure)
  const isShared = recouvrements.zones.reduce((sum, { commun }) => sum + commun.communes, 0)
  return (
    <>
      <div className={s['liste']}>
        <DataTable
          caption={`Ce que ${a.nomme.nom} partage avec chaque territoire`}
          rows={zones}
          columns={columns}
          rowKey={idOf}
          initialSort={{ key: 'commun', direction: 'descending' }}
          hoveredKey={hoveredId}
          onHover={(zone) => hover(zone ? idOf(zone) : null)}
        />
      </div>
      {horsZonage.communes > 0 ? (
        <p className={s['note']}>
          Hors de tout territoire de cette couche : {format(of(horsZonage))},{' '}
          {formatShare(ratio(of(horsZonage), of(recouvrements.a)))} du total.
        </p>
      ) : null}
      {isShared > couvert.communes ? (
        <p className={s['note']}>
          Des territoires de cette couche se recouvrent entre eux : le total compte une seule fois
          ce qu’ils ont en commun.
        </p>
      ) : null}
    </>
  )
}

function columnsOf(
  couche: CoucheId,
  mesure: Mesurable,
  { a, couvert }: Recouvrements,
): Column<ZoneRecouverte>[] {
  const { of, format } = mesurableOf(mesure)
  return [
    {
      key: 'nom',
      title: 'Nom',
      value: ({ nom }) => nom,
      render: (zone) => (
        <ZoneButton id={territoireId(COUCHES[couche].type, zone.code)} nom={zone.nom} />
      ),
      total: 'Ensemble',
    },
    {
      key: 'commun',
      title: 'Commun',
      isNumeric: true,
      value: ({ commun }) => of(commun),
      render: ({ commun }) => format(of(commun)),
      total: format(of(couvert)),
    },
    {
      key: 'deA',
      title: 'Part du territoire',
      isNumeric: true,
      value: ({ partsDeA }) => partsDeA[mesure],
      render: ({ partsDeA }) => <Part value={partsDeA[mesure]} teinte="a-seul" />,
      total: formatShare(ratio(of(couvert), of(a))),
    },
    {
      key: 'deZone',
      title: 'Part de la zone',
      isNumeric: true,
      value: ({ partsDeZone }) => partsDeZone[mesure],
      render: ({ partsDeZone }) => <Part value={partsDeZone[mesure]} teinte="b-seul" />,
      total: '',
    },
  ]
}

function ZoneButton({ id, nom }: { id: TerritoireId; nom: string }) {
  const compareWith = useAppStore((state) => state.compareWith)
  return (
    <Button variant="name" onPress={() => compareWith(id)}>
      {nom}
    </Button>
  )
}

function Part({ value, teinte }: { value: number | null; teinte: 'a-seul' | 'b-seul' }) {
  return (
    <span className={s['part']}>
      {formatShare(value)}
      <Barre segments={[{ role: teinte, value }]} total={1} />
    </span>
  )
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
