import { useCatalogue, useCommunes } from '#/datasets/DatasetsContext.tsx'
import { formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import s from './Blocs.module.css'

/** Rows that a room can read; the sheet « Réforme » has them all. */
const MAX_LIGNES = 6

/** How many EPCI before and after, and which ones the new ones were made of. */
export function BlocReforme() {
  const territoire = useSelectedTerritoire()
  const communes = useCommunes()
  const catalogue = useCatalogue()
  if (territoire?.type !== 'pays' || communes.status !== 'ready') return null
  const { code } = territoire
  const avant = communes.value.composition('pays-2016', code, 'epci-2016')
  const apres = communes.value.composition('pays-2017', code, 'epci-2017')
  const lignes = apres.map(({ code: epci }) => ({
    epci,
    nom: catalogue.find(`epci:${epci}`, '2017')?.nom ?? epci,
    sources: communes.value.composition('epci-2017', epci, 'epci-2016').length,
  }))
  const shown = lignes.toSorted((a, b) => b.sources - a.sources).slice(0, MAX_LIGNES)
  return (
    <>
      <p className={s['passage']}>
        <span>
          <strong className={s['grand']}>{formatInteger(avant.length)}</strong> en 2016
        </span>{' '}
        <span aria-hidden="true">→</span>{' '}
        <span>
          <strong className={s['grand']}>{formatInteger(apres.length)}</strong> en 2017
        </span>
      </p>
      <table className={s['lignes']}>
        <caption className="sr-only">
          Intercommunalités de 2017 et celles dont elles viennent
        </caption>
        <tbody>
          {shown.map(({ epci, nom, sources }) => (
            <tr key={epci}>
              <th scope="row">{nom}</th>
              <td>{sources === 1 ? 'sans fusion' : `née de ${sources}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lignes.length > shown.length ? (
        <p className={s['date']}>et {countOf(lignes.length - shown.length, 'autre')}</p>
      ) : null}
    </>
  )
}
