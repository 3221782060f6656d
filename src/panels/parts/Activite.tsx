import type { Chiffre } from '#/domain/geoFiles.ts'
import { formatChange, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Bars } from '#/ui/Bars.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import s from './Activite.module.css'

const SECTEURS: readonly { id: Chiffre; label: string }[] = [
  { id: 'etablissementsCommerceServices', label: 'Commerce, transports, services' },
  { id: 'etablissementsAdministration', label: 'Administration, école, santé' },
  { id: 'etablissementsConstruction', label: 'Construction' },
  { id: 'etablissementsIndustrie', label: 'Industrie' },
  { id: 'etablissementsAgriculture', label: 'Agriculture' },
]

/** Figures of one territory, or one commune; null when INSEE gives nothing. */
export type ChiffresLus = Record<Chiffre, number | null>

/** One row of the columns of a file of figures. */
export function readChiffres(
  columns: Record<Chiffre, (number | null)[]>,
  row: number,
): ChiffresLus {
  const read = Object.entries(columns).map(([name, column]) => [name, column[row] ?? null])
  return Object.fromEntries(read) as ChiffresLus
}

type ActiviteProps = { chiffres: ChiffresLus }

/** Inhabitants and jobs, 2013 and 2018. */
export function Evolutions({ chiffres }: ActiviteProps) {
  const lines = [
    { label: 'Habitants', before: 'population2013', after: 'population2018' },
    { label: 'Emplois sur place', before: 'emplois2013', after: 'emplois2018' },
  ] as const
  return (
    <table className={s['evolution']}>
      <thead>
        <tr>
          <td />
          <th scope="col">2013</th>
          <th scope="col">2018</th>
          <th scope="col">
            Évolution <FootnoteMark id="comparateur" of="habitants et emplois" />
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{formatInteger(chiffres[before])}</td>
            <td>{formatInteger(chiffres[after])}</td>
            <td>{formatChange(chiffres[before], chiffres[after]) ?? 'inconnue'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Establishments by sector, end of 2018. */
export function Etablissements({ chiffres }: ActiviteProps) {
  const total = chiffres.etablissements
  if (total === null) return null
  const rows = SECTEURS.map(({ id, label }) => {
    const value = chiffres[id]
    const share = value === null || total === 0 ? null : value / total
    return { id, label, value, text: `${formatInteger(value)} · ${formatShare(share)}` }
  })
  return (
    <>
      <h4 className={s['sous']}>
        {countOf(Math.round(total), 'établissement')} fin 2018{' '}
        <FootnoteMark id="comparateur" of="établissements" />
      </h4>
      <Bars label="Établissements par secteur" rows={rows} />
    </>
  )
}
