import { FINE, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { BandeDensite } from './BandeDensite.tsx'
import { DENSITES, DENSITES_RURALES, NON_CLASSE, type Repartition, shareIn } from './repartition.ts'
import s from './Typologie.module.css'

export type DensiteProps = { repartition: Repartition /** « en 2016 ». */; quand: string }

/** The density grid: one sentence, two bands, and the table that says the same. */
export function Densite({ repartition, quand }: DensiteProps) {
  const { densites, communes, habitants } = repartition
  const rural = (of: 'communes' | 'habitants') =>
    formatShare(shareIn(densites, DENSITES_RURALES, of))
  const rows = [...DENSITES, NON_CLASSE].flatMap((classe, at) => {
    const part = densites.find((one) => one.classe === classe)
    if (!part && classe === NON_CLASSE) return []
    return [{ classe, rang: at + 1, part }]
  })
  return (
    <Section
      title={
        <>
          Ce que dit la grille de densité <FootnoteMark id="densite" of="grille de densité" />
        </>
      }
      aside={quand}
    >
      <p className={s['texte']}>
        L’INSEE compte comme rurales <strong>{rural('communes')}</strong> des communes de ce Pays ;{' '}
        <strong>{rural('habitants')}</strong> de ses habitants y vivent.
      </p>
      <div className={s['bandes']} aria-hidden="true">
        <span className={s['discret']}>communes</span>
        <BandeDensite parts={densites} of="communes" />
        <span className={s['discret']}>habitants</span>
        <BandeDensite parts={densites} of="habitants" />
      </div>
      <table className={s['table']}>
        <caption className="sr-only">
          Communes et habitants par classe de densité, de la plus dense à la plus dispersée
        </caption>
        <thead>
          <tr>
            <th scope="col">Classe</th>
            <th scope="col">
              Communes <FootnoteMark id="calcul" of="communes et habitants" />
            </th>
            <th scope="col">Habitants</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ classe, rang, part }) => (
            <tr key={classe} data-vide={part === undefined || undefined}>
              <th scope="row" className={s['nomClasse']}>
                <span className={s['rang']} data-rang={rang} aria-hidden="true">
                  {classe === NON_CLASSE ? '?' : rang}
                </span>
                <span>{classe}</span>
              </th>
              <Part value={part?.communes ?? 0} total={communes} />
              <Part value={part?.habitants ?? 0} total={habitants} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={s['note']}>
        Les chiffres 1 à 7 sont notre ordre, du plus dense au plus dispersé{FINE}; pour l’INSEE, le
        rural commence aux bourgs ruraux.
      </p>
    </Section>
  )
}

/** In a column, « < 1 % » holds where « moins de 1 % » does not. */
function shortShare(share: number | null): string {
  return share !== null && share < 0.01 ? `<${FINE}1${FINE}%` : formatShare(share)
}

function Part({ value, total }: { value: number; total: number }) {
  return (
    <td>
      {value === 0 ? (
        <span className={s['discret']}>0</span>
      ) : (
        <>
          {formatInteger(value)}{' '}
          <span className={s['part']}>{shortShare(total === 0 ? null : value / total)}</span>
        </>
      )}
    </td>
  )
}
