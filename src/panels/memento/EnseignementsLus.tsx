import { ANCRES } from '#/content/ancres.ts'
import type { Enseignements } from '#/domain/content/savoirs.ts'
import { LIBELLES_THEME } from '#/domain/content/themes.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import s from './Memento.module.css'
import { PaysCites } from './PaysCites.tsx'

/** One group of lessons; under each, the territories whose monograph illustrates it. */
export function EnseignementsLus({ groupe }: { groupe: Enseignements[number] }) {
  return (
    <ul className={s['points']}>
      {groupe.points.map((point, index) => (
        <Repere key={point.texte} as="li" ancre={ANCRES.enseignement(groupe.id, index)}>
          {point.theme === null ? null : (
            <p className={s['theme']}>{LIBELLES_THEME[point.theme]}</p>
          )}
          <p>
            <Texte>{point.texte}</Texte> <RefPage page={point.page} />
          </p>
          <PaysCites ids={point.pays} />
        </Repere>
      ))}
    </ul>
  )
}
