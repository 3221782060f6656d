import { ANCRES } from '#/content/ancres.ts'
import type { Enquete } from '#/domain/content/savoirs.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import { Comptes } from './Comptes.tsx'
import s from './Memento.module.css'
import { Secteurs } from './Secteurs.tsx'

/** The survey: one square a territory, then what it found, then a chart that cannot be read. */
export function EnqueteLue({ enquete }: { enquete: Enquete }) {
  const { introduction, page, total, resultats, constats, secteurs } = enquete
  return (
    <>
      <p>
        <Texte>{introduction}</Texte> <RefPage page={page} />
      </p>
      <Comptes resultats={resultats} total={total} />
      <Disclosure title="Les mêmes valeurs en tableau">
        {() => (
          <table className={s['tableau']}>
            <caption className="sr-only">Réponses de l’enquête</caption>
            <thead>
              <tr>
                <th scope="col">Réponse</th>
                <th scope="col">Territoires sur {total}</th>
              </tr>
            </thead>
            <tbody>
              {resultats.map(({ id, sujet, valeur }) => (
                <tr key={id}>
                  <th scope="row">{sujet}</th>
                  <td>{valeur ?? 'illisible'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
      <div className={s['prose']}>
        {constats.map((constat, index) => (
          <Repere key={constat.texte} ancre={ANCRES.constat(index)}>
            <p>
              <Texte>{constat.texte}</Texte> <RefPage page={constat.page} />
            </p>
          </Repere>
        ))}
      </div>
      <Repere ancre={ANCRES.secteurs()} className={s['encart']}>
        <Secteurs secteurs={secteurs} />
      </Repere>
    </>
  )
}
