import { useCallback } from 'react'
import type { Mesure } from '#/analysis/communes/mesure.ts'
import type { MesureAtelier } from '#/analysis/worker/protocol.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { formatAreaNumber, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import { Exporter } from '../parts/Exporter.tsx'
import s from './Atelier.module.css'
import { Autour } from './Autour.tsx'
import { Continuite } from './Continuite.tsx'
import { exportComposition, exportPerimetre } from './exportAtelier.ts'
import type { Perimetre } from './perimetreOf.ts'

export type MesuresProps = { perimetre: Perimetre; table: CommuneTable }

/** What the perimeter weighs, beside the one it started from; whether it holds together; who is around. */
export function Mesures({ perimetre, table }: MesuresProps) {
  const analyse = useAnalyse()
  const catalogue = useCatalogue()
  const atelier = useAppStore((state) => state.atelier)
  const { base, millesime } = atelier
  const { polygones } = perimetre
  const load = useCallback(() => {
    const ref = base === null ? null : refOf(base, millesime)
    return analyse.workshop({ polygones, ...(ref === null ? {} : { base: ref }) })
  }, [analyse, polygones, base, millesime])
  const reponse = useReponse(load)
  if (polygones.length === 0) {
    return <Notice>Il ne reste plus une commune : ce périmètre est une feuille blanche.</Notice>
  }
  return (
    <Attente of={reponse} loading="On pèse le périmètre…">
      {(mesures) => (
        <>
          <Comparaison mesures={mesures} />
          <Exporter
            quoi="le périmètre"
            choix={[
              {
                id: 'communes',
                label: 'ses communes',
                build: () => exportComposition({ perimetre, table, catalogue, atelier }),
              },
              {
                id: 'perimetre',
                label: 'd’un seul tenant',
                build: () => exportPerimetre({ perimetre, table, catalogue, atelier }, mesures),
              },
            ]}
          />
          <Continuite mesures={mesures} table={table} />
          <Section title="Zones d’emploi et voisins">
            <Autour mesures={mesures} />
          </Section>
        </>
      )}
    </Attente>
  )
}

function refOf(id: TerritoireId, millesime: Millesime): { couche: CoucheId; code: string } | null {
  const parsed = parseTerritoireId(id)
  const couche = parsed && coucheOf(parsed.type, millesime)
  return parsed && couche ? { couche, code: parsed.code } : null
}

type Ligne = {
  id: string
  titre: string
  of: (mesure: Mesure) => number | null
  format: (value: number | null) => string
}

const LIGNES: readonly Ligne[] = [
  {
    id: 'communes',
    titre: 'Communes de 2018',
    of: ({ communes }) => communes,
    format: formatInteger,
  },
  { id: 'hab', titre: 'Habitants', of: ({ population }) => population, format: formatInteger },
  { id: 'emplois', titre: 'Emplois', of: ({ emplois }) => emplois, format: formatInteger },
  { id: 'km2', titre: 'Surface, km²', of: ({ areaKm2 }) => areaKm2, format: formatAreaNumber },
]

function Comparaison({ mesures: { mesure, base } }: { mesures: MesureAtelier }) {
  return (
    <table className={s['comparaison']} aria-live="polite">
      <caption className="sr-only">Le périmètre de l’atelier et celui de départ</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Départ</th>
          <th scope="col">Atelier</th>
          <th scope="col">Différence</th>
        </tr>
      </thead>
      <tbody>
        {LIGNES.map(({ id, titre, of, format }) => {
          const before = base === null ? null : of(base)
          const after = of(mesure)
          return (
            <tr key={id}>
              <th scope="row">{titre}</th>
              <td>{base === null ? '–' : format(before)}</td>
              <td className={s['fort']}>{format(after)}</td>
              <td>{difference(before, after, format)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function difference(before: number | null, after: number | null, format: Ligne['format']): string {
  if (before === null || after === null) return '–'
  const gap = after - before
  if (Math.abs(gap) < 0.05) return '='
  return `${gap > 0 ? '+' : '−'}${format(Math.abs(gap))}`
}
