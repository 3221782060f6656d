import type { Etape } from '#/domain/sequence.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { writeVue } from '#/url/vue.ts'
import { showEtape } from '../session.ts'
import { useStore } from '../useStore.ts'
import { VignetteEtape } from '../vignettes/VignetteEtape.tsx'
import s from './Editeur.module.css'

export type VueEtapeProps = { sequenceId: string; etape: Etape; onLeave: () => void }

/** The view of a step: gone to, so as to change it, and taken again from what the page shows. */
export function VueEtape({ sequenceId, etape, onLeave }: VueEtapeProps) {
  const store = useStore()
  const replace = useAppStore((state) => state.replaceVue)
  // The page stays as it is behind the dialog.
  const affichee = writeVue(store.getState())
  const isSame = affichee === etape.vue
  const go = () => {
    onLeave()
    showEtape(store, etape.vue)
  }
  return (
    <fieldset className={s['vue']}>
      <legend>Vue de l’étape</legend>
      <VignetteEtape etape={{ vue: affichee, affichage: 'aucun' }} className={s['affichee']} />
      <div className={s['mots']}>
        <p className={s['discret']}>
          {isSame
            ? 'C’est la vue affichée derrière cette fenêtre.'
            : `Derrière cette fenêtre, la page affiche cette vue${FINE}: ${titrePage()}.`}
        </p>
        <div className={s['gestes']}>
          <Button isDisabled={isSame} onPress={() => replace(sequenceId, etape.id, affichee)}>
            Remplacer par la vue affichée
          </Button>
          <Button isDisabled={isSame} onPress={go}>
            Aller à la vue de l’étape
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

/** What the page shows, as its title says it. */
export function titrePage(): string {
  return document.title.replace(/ — Lisière$/, '')
}
