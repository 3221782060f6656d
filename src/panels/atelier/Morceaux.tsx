import { useMemo } from 'react'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { findInCouche } from '../parts/couches.ts'
import s from './Atelier.module.css'
import type { Perimetre } from './perimetreOf.ts'

export type MorceauxProps = { perimetre: Perimetre; table: CommuneTable }

/** The EPCI the perimeter is made of, whole or in part; each can be taken out or completed. */
export function Morceaux({ perimetre: { polygones }, table }: MorceauxProps) {
  const millesime = useAppStore((state) => state.atelier.millesime)
  const change = useAppStore((state) => state.changeAtelier)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const catalogue = useCatalogue()
  const couche: CoucheId = `epci-${millesime}`
  const pieces = useMemo(() => piecesOf(table, couche, polygones), [table, couche, polygones])
  return (
    <Section title="De quoi il est fait">
      <ul className={s['pieces']}>
        {pieces.map(({ code, communes, total }) => {
          const nom = findInCouche(catalogue, couche, code)?.nom ?? code
          const id = territoireId('epci', code)
          const isWhole = communes === total
          return (
            <li key={code} onPointerEnter={() => hover(id)} onPointerLeave={() => hover(null)}>
              <span>
                {nom}{' '}
                <span className={s['discret']}>
                  {isWhole
                    ? countOf(total, 'commune')
                    : `en partie : ${communes} de ses ${countOf(total, 'commune')}`}
                </span>
              </span>
              <span className={s['boutons']}>
                {isWhole ? null : (
                  <Button onPress={() => change([{ geste: 'ajout', id }])}>
                    Compléter<span className="sr-only"> {nom}</span>
                  </Button>
                )}
                <Button onPress={() => change([{ geste: 'retrait', id }])}>
                  Retirer<span className="sr-only"> {nom}</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** EPCI met, those that give most communes first. */
function piecesOf(table: CommuneTable, couche: CoucheId, polygones: readonly number[]) {
  const counts = new Map<string, number>()
  for (const index of polygones) {
    const code = table.parentsOf(index).find((parent) => parent.couche === couche)?.code
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts]
    .map(([code, communes]) => ({
      code,
      communes,
      total: table.polygonesOf(couche, code).length,
    }))
    .sort((a, b) => b.communes - a.communes || a.code.localeCompare(b.code))
}
