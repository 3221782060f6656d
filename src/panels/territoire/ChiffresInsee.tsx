import { useCatalogue, useChiffres } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { Chiffre, ChiffresFile } from '#/domain/geoFiles.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { formatChange, formatEuros, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Bars } from '#/ui/Bars.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import s from './Territoire.module.css'

const SECTEURS: readonly { id: Chiffre; label: string }[] = [
  { id: 'etablissementsCommerceServices', label: 'Commerce, transports, services' },
  { id: 'etablissementsAdministration', label: 'Administration, école, santé' },
  { id: 'etablissementsConstruction', label: 'Construction' },
  { id: 'etablissementsIndustrie', label: 'Industrie' },
  { id: 'etablissementsAgriculture', label: 'Agriculture' },
]

export type ChiffresInseeProps = { territoire: Territoire; couche: CoucheId }

/** Population, jobs, establishments and standard of living, from INSEE's comparator. */
export function ChiffresInsee({ territoire, couche }: ChiffresInseeProps) {
  const chiffres = useChiffres(couche)
  const row = useCatalogue().table(couche).codes.indexOf(territoire.code)
  return (
    <Section title="Habitants et activité">
      <Attente of={chiffres} loading="On demande ses chiffres à l’INSEE…">
        {(file) => (
          <>
            <Evolutions file={file} row={row} />
            <Etablissements file={file} row={row} />
            <NiveauVie file={file} row={row} />
          </>
        )}
      </Attente>
    </Section>
  )
}

type RowProps = { file: ChiffresFile; row: number }

const figureOf = ({ file, row }: RowProps, chiffre: Chiffre) => file.chiffres[chiffre][row] ?? null

function Evolutions({ file, row }: RowProps) {
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
            <td>{formatInteger(figureOf({ file, row }, before))}</td>
            <td>{formatInteger(figureOf({ file, row }, after))}</td>
            <td>
              {formatChange(figureOf({ file, row }, before), figureOf({ file, row }, after)) ??
                'inconnue'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Etablissements({ file, row }: RowProps) {
  const total = figureOf({ file, row }, 'etablissements')
  if (total === null) return null
  const rows = SECTEURS.map(({ id, label }) => {
    const value = figureOf({ file, row }, id)
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

function NiveauVie({ file, row }: RowProps) {
  const niveau = file.niveauVieMedian[row] ?? null
  return (
    <>
      <h4 className={s['sous']}>
        Niveau de vie médian en 2019 <FootnoteMark id="niveau-vie" of="niveau de vie" />
      </h4>
      {niveau === null ? (
        <p>Inconnu : l’INSEE ne le publie pour aucune de ses communes.</p>
      ) : (
        <p>
          De <strong>{formatEuros(niveau.min)}</strong> à <strong>{formatEuros(niveau.max)}</strong>{' '}
          par an selon la commune.{' '}
          <span className={s['discret']}>
            Une médiane ne s’additionne pas : voici donc la plus basse et la plus haute
            {niveau.secretes === 0
              ? '.'
              : ` ; ${countOf(niveau.secretes, 'petite commune est gardée secrète', 'petites communes sont gardées secrètes')}.`}
          </span>
        </p>
      )}
    </>
  )
}
