import { paysContenus } from '#/content/identites.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Section } from '#/ui/Section.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { useContenu, useMonographies } from '../parts/useContenu.ts'
import { cibleReponse } from './cibleReponse.ts'
import s from './FicheEcart.module.css'

/** What the nine did about this kind of gap; nothing where the memento tells of nothing. */
export function Reponses({ genre }: { genre: string }) {
  const openAt = useAppStore((state) => state.openAt)
  const reponses = useContenu('reponses')
  const monographies = useMonographies()
  const connues =
    reponses.status === 'ready'
      ? (reponses.value.find((one) => one.genre === genre)?.reponses ?? [])
      : []
  if (connues.length === 0) return null
  return (
    <Section title="Ce qu’ont fait les territoires du mémento">
      <ul className={s['reponses']}>
        {connues.map((reponse) => {
          const lue = monographies.status === 'ready' ? monographies.value : null
          const { target, nom } = cibleReponse(reponse, lue?.get(reponse.pays))
          return (
            <li key={`${reponse.pays} ${reponse.texte}`}>
              <strong>{paysContenus().get(reponse.pays)?.nom ?? reponse.pays}.</strong>{' '}
              {reponse.texte} <RefPage page={reponse.page} />{' '}
              <Button variant="text" onPress={() => openAt(target)}>
                Lire {nom}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
