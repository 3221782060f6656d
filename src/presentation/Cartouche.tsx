import type { Etape } from '#/domain/sequence.ts'
import { useAppStore } from '#/store/appStore.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { Bloc } from './Bloc.tsx'
import { EnAttente } from './EnAttente.tsx'
import s from './Presentation.module.css'

export type CartoucheProps = {
  etape: Etape
  /** Its words wait for a figure. */
  isAttendue: boolean
}

/** The title of a plate, as old atlases framed it: a title, a few words, and one large thing. */
export function Cartouche({ etape, isAttendue }: CartoucheProps) {
  // Behind the curtain the territory on show is still the reader's.
  const isRideau = useAppStore((state) => state.isRideau)
  const messages = useAppStore((state) => state.messages)
  return (
    <div className={s['cartouche']} key={etape.id}>
      <h1 className={s['titre']}>{etape.titre}</h1>
      {/* The measure of an overlap says itself that it is on its way. */}
      {isAttendue && etape.affichage !== 'recouvrement' ? <EnAttente /> : null}
      {etape.texte === '' ? null : <p className={s['texte']}>{keepTogether(etape.texte)}</p>}
      <ErrorBoundary
        sentence="Ce tableau n’a pas pu être dressé ; la carte et les mots restent."
        resetKey={etape.id}
      >
        {isRideau ? null : <Bloc affichage={etape.affichage} />}
      </ErrorBoundary>
      {messages.length === 0 ? null : (
        <p className={s['remarque']}>{messages.map(({ text }) => text).join(' ')}</p>
      )}
    </div>
  )
}

/** A number stays on the line of what it counts. */
const keepTogether = (texte: string) => texte.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
