import { ANCRES } from '#/content/ancres.ts'
import type { Enonce } from '#/domain/content/enonce.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import s from './Memento.module.css'

/** Why the memento was written, by whom, with whose help. */
export function Presentation({ enonces }: { enonces: readonly Enonce[] }) {
  return (
    <div className={s['prose']}>
      {enonces.map((enonce, index) => (
        <Repere key={enonce.texte} ancre={ANCRES.presentation(index)}>
          <p>
            <Texte>{enonce.texte}</Texte> <RefPage page={enonce.page} source={enonce.source} />
          </p>
        </Repere>
      ))}
    </div>
  )
}
