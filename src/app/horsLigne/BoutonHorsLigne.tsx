import { type DegreHorsLigne, phraseHorsLigne } from '#/panels/parts/phraseHorsLigne.ts'
import { useAppStore } from '#/store/appStore.ts'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './HorsLigne.module.css'

/** A sign beside the words, and never a colour alone. */
const SIGNES: Record<DegreHorsLigne, string> = { pret: '✓', partiel: '◐', non: '○' }

/** What holds without a network, in the corner of the map; opens the details. */
export function BoutonHorsLigne() {
  const horsLigne = useAppStore((state) => state.horsLigne)
  const emport = useAppStore((state) => state.emport)
  const open = useAppStore((state) => state.openHorsLigne)
  const isNarrow = useMediaQuery('(max-width: 859px)')
  if (horsLigne === null || isNarrow) return null
  const { degre, court } = phraseHorsLigne({ horsLigne, emport })
  return (
    <button type="button" className={s['bouton']} onClick={() => open(true)}>
      <span aria-hidden="true">{SIGNES[degre]}</span> {court}
      <span className="sr-only">, voir ce qui est gardé dans ce navigateur</span>
    </button>
  )
}
