import { useAppStore } from '#/store/appStore.ts'
import { EnAttente } from '../EnAttente.tsx'
import s from './Blocs.module.css'

/** What the sheet has found, in the sentence it says above the map. */
export function BlocEcart() {
  const phrase = useAppStore((state) => state.thematique?.phrase ?? state.phraseEcart)
  if (!phrase) return <EnAttente />
  return <p className={s['constat']}>{phrase}</p>
}
