import type { ComponentType } from 'react'
import type { Affichage, Etape } from '#/domain/sequence.ts'
import { useAppStore } from '#/store/appStore.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { BlocChiffres } from './blocs/BlocChiffres.tsx'
import { BlocLien } from './blocs/BlocLien.tsx'
import { BlocMatrice } from './blocs/BlocMatrice.tsx'
import { BlocRecouvrement } from './blocs/BlocRecouvrement.tsx'
import { BlocReforme } from './blocs/BlocReforme.tsx'
import s from './Presentation.module.css'

/** What stands large under the words; null: nothing. */
const BLOCS: Record<Affichage, ComponentType | null> = {
  aucun: null,
  chiffres: BlocChiffres,
  recouvrement: BlocRecouvrement,
  reforme: BlocReforme,
  matrice: BlocMatrice,
  lien: BlocLien,
  ecart: null,
}

/** The title of a plate, as old atlases framed it: a title, a few words, and one large thing. */
export function Cartouche({ etape }: { etape: Etape }) {
  const messages = useAppStore((state) => state.messages)
  const Bloc = BLOCS[etape.affichage]
  return (
    <div className={s['cartouche']} key={etape.id}>
      <h1 className={s['titre']}>{etape.titre}</h1>
      {etape.texte === '' ? null : <p className={s['texte']}>{etape.texte}</p>}
      {Bloc === null ? null : (
        <ErrorBoundary
          sentence="Ce tableau n’a pas pu être dressé ; la carte et les mots restent."
          resetKey={etape.id}
        >
          <Bloc />
        </ErrorBoundary>
      )}
      {messages.length === 0 ? null : (
        <p className={s['remarque']}>{messages.map(({ text }) => text).join(' ')}</p>
      )}
    </div>
  )
}
