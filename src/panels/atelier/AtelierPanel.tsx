import { useEffect, useMemo } from 'react'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { useAppStore } from '#/store/appStore.ts'
import { Attente } from '../parts/Attente.tsx'
import s from './Atelier.module.css'
import { Depart } from './Depart.tsx'
import { Mesures } from './Mesures.tsx'
import { Morceaux } from './Morceaux.tsx'
import { Outils } from './Outils.tsx'
import { perimetreOf } from './perimetreOf.ts'
import { Scenarios } from './Scenarios.tsx'
import { useDessinAtelier } from './useDessinAtelier.ts'

/** The perimeter workshop: start from a territory, add and take away, see what it weighs. */
export function AtelierPanel() {
  const communes = useCommunes()
  return (
    <>
      <h2 className={s['titre']}>Atelier de périmètre</h2>
      <Attente of={communes} loading="On sort les ciseaux et la colle…">
        {(table) => <Etabli table={table} />}
      </Attente>
    </>
  )
}

function Etabli({ table }: { table: CommuneTable }) {
  const atelier = useAppStore((state) => state.atelier)
  const selectedId = useAppStore((state) => state.selectedId)
  const select = useAppStore((state) => state.selectTerritoire)
  const perimetre = useMemo(() => perimetreOf(table, atelier), [table, atelier])
  const { base } = atelier
  useDessinAtelier(table, perimetre, base !== null)
  // Keeps the territory one starts from framed and outlined, also when it comes from a link.
  useEffect(() => {
    if (base !== null && selectedId === null) select(base)
  }, [base, selectedId, select])
  return (
    <>
      <Depart />
      {base === null ? null : (
        <>
          <Outils table={table} />
          <Mesures perimetre={perimetre} table={table} />
          <Morceaux perimetre={perimetre} table={table} />
        </>
      )}
      <Scenarios />
    </>
  )
}
