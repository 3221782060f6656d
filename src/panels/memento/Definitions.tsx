import { ANCRES } from '#/content/ancres.ts'
import type { Contexte } from '#/domain/content/savoirs.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import s from './Memento.module.css'

/** Pays, PETR, cluster, pôle de compétitivité, grappe: what each word means here. */
export function Definitions({ definitions }: { definitions: Contexte['definitions'] }) {
  return (
    <div>
      {definitions.map(({ id, terme, texte, traits, page }) => (
        <Repere key={id} as="article" ancre={ANCRES.definition(id)} className={s['definition']}>
          <h4 className={s['terme']}>{terme}</h4>
          <p>
            <Texte>{texte}</Texte> <RefPage page={page} />
          </p>
          {traits.length === 0 ? null : (
            <ul className={s['tirets']}>
              {traits.map((trait) => (
                <li key={trait}>
                  <Texte>{trait}</Texte>
                </li>
              ))}
            </ul>
          )}
        </Repere>
      ))}
    </div>
  )
}
