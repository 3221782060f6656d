import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './App.module.css'

/** Real buttons for what the wheel and the fingers do, and for going back to a known frame. */
export function MapControls() {
  const command = useAppStore((state) => state.commandCamera)
  const isMovedFromSelection = useAppStore(
    (state) => state.selectedId !== null && state.camera !== null,
  )
  const isWholeFrance = useAppStore((state) => state.selectedId === null && state.camera === null)
  return (
    <fieldset className={s['commandes']} aria-label="Cadrage de la carte">
      <div className={s['cadres']} data-idle={isWholeFrance || undefined}>
        {isMovedFromSelection ? (
          <Button onPress={() => command('selection')}>
            <svg className={s['mire']} viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="4.5" />
              <path d="M8 0v5M8 11v5M0 8h5M11 8h5" />
            </svg>
            Recadrer
          </Button>
        ) : null}
        <Button onPress={() => command('france')}>France entière</Button>
      </div>
      <div className={s['zoom']}>
        <Button variant="square" label="Zoomer" onPress={() => command('zoom-in')}>
          +
        </Button>
        <Button variant="square" label="Dézoomer" onPress={() => command('zoom-out')}>
          −
        </Button>
      </div>
    </fieldset>
  )
}
