import { useId } from 'react'
import type { Mesure } from '#/analysis/communes/mesure.ts'
import type { Overlap } from '#/analysis/overlap.ts'
import { groupeNominal, type TerritoireNomme } from '#/analysis/phrase/groupeNominal.ts'
import { formatAreaNumber, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Barre } from '../parts/Barre.tsx'
import s from './Parts.module.css'

type Grandeur = {
  id: 'surface' | 'population' | 'emplois' | 'communes'
  titre: string
  of: (mesure: Mesure) => number | null
  format: (value: number | null) => string
  /** Communes left out of the sum for want of a figure. */
  sans: (mesure: Mesure) => number
}

const GRANDEURS: readonly Grandeur[] = [
  {
    id: 'surface',
    titre: 'Surface, km²',
    of: ({ areaKm2 }) => areaKm2,
    format: formatAreaNumber,
    sans: () => 0,
  },
  {
    id: 'population',
    titre: 'Habitants',
    of: ({ population }) => population,
    format: formatInteger,
    sans: ({ sansPopulation }) => sansPopulation,
  },
  {
    id: 'emplois',
    titre: 'Emplois',
    of: ({ emplois }) => emplois,
    format: formatInteger,
    sans: ({ sansEmplois }) => sansEmplois,
  },
  {
    id: 'communes',
    titre: 'Communes',
    of: ({ communes }) => communes,
    format: formatInteger,
    sans: () => 0,
  },
]

export type PartsProps = { a: TerritoireNomme; b: TerritoireNomme; overlap: Overlap }

/** The three parts: what A has alone, what both share, what B has alone, on one ruler a figure. */
export function Parts({ a, b, overlap }: PartsProps) {
  const id = useId()
  const shown = GRANDEURS.filter(
    (grandeur) => grandeur.id !== 'communes' || overlap.methode === 'communes',
  )
  return (
    <table className={s['parts']}>
      <caption className="sr-only">
        Parts de {a.nom} et de {b.nom}
      </caption>
      <thead>
        <tr>
          <th scope="col" id={`${id}a`}>
            <Barre segments={[{ role: 'a-seul', value: 1 }]} />
            Reste {groupeNominal(a).du}
          </th>
          <th scope="col" id={`${id}c`}>
            <Barre segments={[{ role: 'commun', value: 1 }]} />
            Commun aux deux
          </th>
          <th scope="col" id={`${id}b`}>
            <Barre segments={[{ role: 'b-seul', value: 1 }]} />
            Reste {groupeNominal(b).du}
          </th>
        </tr>
      </thead>
      {shown.map((grandeur) => (
        <Grandeurs key={grandeur.id} id={id} grandeur={grandeur} overlap={overlap} />
      ))}
    </table>
  )
}

type GrandeursProps = { id: string; grandeur: Grandeur; overlap: Overlap }

function Grandeurs({ id, grandeur, overlap }: GrandeursProps) {
  const { of, format, titre, sans } = grandeur
  const { commun, dansASeul, dansBSeul } = overlap
  const isEstimated = overlap.estime && grandeur.id !== 'surface'
  const without = sans(overlap.a) + sans(overlap.b)
  const row = `${id}${grandeur.id}`
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" id={row} colSpan={3} className={s['titre']}>
          <span>
            {titre}
            <FootnoteMark id={grandeur.id} of={titre} />
            {isEstimated ? <em className={s['estime']}> estimé</em> : null}
            {without > 0 ? (
              <em className={s['estime']}> sans {countOf(without, 'commune')} inconnue</em>
            ) : null}
          </span>
          <Barre
            segments={[
              { role: 'a-seul', value: of(dansASeul) },
              { role: 'commun', value: of(commun) },
              { role: 'b-seul', value: of(dansBSeul) },
            ]}
          />
        </th>
      </tr>
      <tr>
        <td headers={`${row} ${id}a`}>{format(of(dansASeul))}</td>
        <td headers={`${row} ${id}c`}>
          <strong>{format(of(commun))}</strong>
          <Shares overlap={overlap} grandeur={grandeur} />
        </td>
        <td headers={`${row} ${id}b`}>{format(of(dansBSeul))}</td>
      </tr>
    </tbody>
  )
}

/** Share of A, then of B; nothing for communes, whose number is not a measure. */
function Shares({ overlap, grandeur }: Omit<GrandeursProps, 'id'>) {
  if (grandeur.id === 'communes') return null
  const deA = overlap.partsDeA[grandeur.id]
  const deB = overlap.partsDeB[grandeur.id]
  if (deA === null && deB === null) return null
  return (
    <span className={s['shares']}>
      <span>{formatShare(deA)} de l’un,</span> <span>{formatShare(deB)} de l’autre</span>
    </span>
  )
}
