import { type Ecart, LIBELLES_ECART, type PaysIdentite } from '#/domain/content/pays.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { Term } from '#/ui/Term.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { GRANDEURS, type Grandeur, millesimesOf } from './lignes.ts'
import s from './Mesures.module.css'

/** Verdict as a sign, beside its words. */
const SIGNES: Record<Ecart, string> = {
  concorde: '=',
  explique: '≠',
  probable: '≈',
  inexplique: '≠ ?',
  'non-compare': '–',
}

/** One table over the nine: a block a figure, a line a Pays, said then measured by vintage. */
export function TableauNeuf({ pays }: { pays: readonly PaysIdentite[] }) {
  return (
    <div className={s['defile']}>
      <table className={s['neuf']}>
        <caption className="sr-only">Chiffres du mémento et chiffres mesurés des neuf Pays</caption>
        {GRANDEURS.map((grandeur) => (
          <Bloc key={grandeur.id} grandeur={grandeur} pays={pays} />
        ))}
      </table>
    </div>
  )
}

function Bloc({ grandeur, pays }: { grandeur: Grandeur; pays: readonly PaysIdentite[] }) {
  const years = millesimesOf(pays, grandeur)
  return (
    <tbody>
      <tr className={s['entete']}>
        <th scope="rowgroup">
          <Term
            label={grandeur.titre}
            name={`${grandeur.titre}, voir la définition`}
            body={<p>{grandeur.definition}</p>}
          >
            {grandeur.titre}
          </Term>
        </th>
        <th scope="col" className={s['dit']}>
          dit
        </th>
        {[0, 1, 2].map((at) =>
          years[at] === undefined ? (
            <td key={at} />
          ) : (
            <th key={at} scope="col" className={s['mesure']}>
              mesuré {years[at]}
            </th>
          ),
        )}
        <th scope="col">
          <span className="sr-only">Écart</span>
        </th>
      </tr>
      {pays.map((one) => (
        <Ligne key={one.id} pays={one} grandeur={grandeur} years={years} />
      ))}
    </tbody>
  )
}

type LigneProps = { pays: PaysIdentite; grandeur: Grandeur; years: readonly string[] }

function Ligne({ pays, grandeur, years }: LigneProps) {
  const { memento, mesures, ecart, explication } = grandeur.of(pays)
  const chiffreDe = (year: string | undefined) =>
    mesures.find(({ millesime }) => millesime === year)?.valeur
  return (
    <tr>
      <th scope="row">
        <TerritoireLink id={pays.id}>{pays.nomCourt}</TerritoireLink>
      </th>
      <td className={s['dit']}>
        {memento ? (
          <>
            «{FINE}
            {formatInteger(memento.valeur)}
            {FINE}»{' '}
            <span className={s['annee']}>
              {memento.annee ?? ''} <RefPage page={memento.page} />
            </span>
          </>
        ) : (
          <span className={s['rien']}>n’en dit rien</span>
        )}
      </td>
      {[0, 1, 2].map((at) => (
        <td key={at} className={s['mesure']}>
          {chiffreDe(years[at]) === undefined ? '' : formatInteger(chiffreDe(years[at]) ?? null)}
        </td>
      ))}
      <td className={s['ecart']}>
        <Term
          label={LIBELLES_ECART[ecart]}
          name={`${LIBELLES_ECART[ecart]}, voir l’explication`}
          body={
            <>
              <p>
                <strong>{capital(LIBELLES_ECART[ecart])}</strong>
              </p>
              <p>{explication}</p>
            </>
          }
        >
          {SIGNES[ecart]}
        </Term>
      </td>
    </tr>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
