import { identites } from '#/content/identites.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import s from './Memento.module.css'
import { PaysCites } from './PaysCites.tsx'

/** The four classes and who is in each; a class can be kept alone on the map. */
export function Classes() {
  const { pays, typologies, introductionTypologie } = identites()
  const classes = useAppStore((state) => state.classes)
  const toggle = useAppStore((state) => state.toggleClasse)
  return (
    <>
      <p>{introductionTypologie}</p>
      <ul className={s['classes']}>
        {typologies.map((typologie) => (
          <li key={typologie.id} className={s['classe']}>
            <TypologieBadge typologie={typologie} />
            <div>
              <h4 className={s['terme']}>{typologie.nom}</h4>
              <p>
                <Texte>{typologie.definition}</Texte>{' '}
                {typologie.pages.map((page) => (
                  <RefPage key={page} page={page} />
                ))}
              </p>
              <PaysCites
                ids={[...pays.values()]
                  .filter((one) => one.typologie === typologie.id)
                  .map(({ id }) => id)}
              />
              <Button variant="text" onPress={() => toggle(typologie.id)}>
                {classes.includes(typologie.id)
                  ? 'Rendre les autres à la carte'
                  : 'Ne garder que ceux-ci sur la carte'}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
