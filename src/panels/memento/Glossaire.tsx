import { ANCRES } from '#/content/ancres.ts'
import { Attente } from '../parts/Attente.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { useContenu } from '../parts/useContenu.ts'
import s from './Memento.module.css'

/** Every acronym, in the order of the dictionary. */
export function Glossaire() {
  const glossaire = useContenu('glossaire')
  return (
    <Attente of={glossaire} loading="On développe les sigles…">
      {(sigles) => (
        <ul className={s['glossaire']}>
          {[...sigles]
            .sort((a, b) => a.sigle.localeCompare(b.sigle, 'fr'))
            .map(({ id, sigle, developpe, definition, page }) => (
              <Repere key={id} as="li" ancre={ANCRES.glossaire(id)}>
                <strong>{sigle}</strong> {developpe === null ? null : <span>{developpe}. </span>}
                <span className={s['discret']}>{definition}</span> <RefPage page={page} />
              </Repere>
            ))}
        </ul>
      )}
    </Attente>
  )
}
