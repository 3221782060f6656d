import type { ChiffreCle } from '#/domain/content/enonce.ts'
import { countOf } from '#/lib/plural.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { formatChiffre } from '../parts/chiffre.ts'
import { formatDate } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import s from './Monographie.module.css'

/** Every figure of the monograph in one table, for who compares. */
export function CarnetChiffres({ chiffres }: { chiffres: readonly ChiffreCle[] }) {
  if (chiffres.length === 0) return null
  return (
    <div className={s['carnet']}>
      <Disclosure level={3} title={`${countOf(chiffres.length, 'chiffre')} en un tableau`}>
        {() => (
          <table className={s['table']}>
            <caption className="sr-only">Chiffres de la monographie</caption>
            <thead>
              <tr>
                <th scope="col">Sujet</th>
                <th scope="col">Valeur</th>
                <th scope="col">Année</th>
                <th scope="col">Page</th>
              </tr>
            </thead>
            <tbody>
              {chiffres.map((chiffre) => (
                <tr key={chiffre.id}>
                  <th scope="row">{chiffre.sujet}</th>
                  <td>{formatChiffre(chiffre)}</td>
                  <td>{chiffre.annee === null ? 'sans date' : formatDate(chiffre.annee)}</td>
                  <td>
                    <RefPage page={chiffre.page} source={chiffre.source} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
    </div>
  )
}
