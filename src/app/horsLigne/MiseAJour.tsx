import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { isBusy } from '../occupation.ts'
import s from './HorsLigne.module.css'
import { useHorsLigne } from './HorsLigneContext.ts'

/** Offers the version that is waiting; says nothing in front of a room. */
export function MiseAJour() {
  const isShown = useAppStore((state) => state.hasMiseAJour && !isBusy(state))
  const offer = useAppStore((state) => state.offerMiseAJour)
  const poignee = useHorsLigne()
  return (
    <div role="status">
      {isShown ? (
        <div className={s['maj']}>
          <p>Une nouvelle version de Lisière est prête. Votre vue sera gardée.</p>
          <p className={s['gestes']}>
            <Button onPress={() => void poignee.current?.update()}>Mettre à jour</Button>
            <Button variant="text" onPress={() => offer(false)}>
              Plus tard
            </Button>
          </p>
        </div>
      ) : null}
    </div>
  )
}
