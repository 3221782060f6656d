import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Cartouche } from './Cartouche.tsx'
import { Commandes } from './Commandes.tsx'
import type { Commande } from './clavier.ts'
import { EN_ATTENTE } from './EnAttente.tsx'
import type { Ebauche } from './modeles/toutesFaites.ts'
import { Pied } from './Pied.tsx'
import { Pointeur } from './Pointeur.tsx'
import s from './Presentation.module.css'
import { openRegie, regieUrl } from './regie/canal.ts'
import { useProjection } from './regie/useProjection.ts'
import { Surimpression } from './Surimpression.tsx'
import { isOver, leave, obey, showEtape } from './session.ts'
import { useClavier } from './useClavier.ts'
import { useIdle } from './useIdle.ts'
import { usePreload } from './usePreload.ts'
import { useRideau } from './useRideau.ts'
import { useEbauche } from './useSequence.ts'
import { useStore } from './useStore.ts'

export type PresentationProps = {
  /** Id of the sequence on show. */
  id: string
  /** What the map's strokes mean, from the definitions that draw them. */
  legende: ReactNode
}

/** One sequence over the map, which fills the page. */
export function Presentation({ id, legende }: PresentationProps) {
  const store = useStore()
  const ebauche = useEbauche(id)
  const isRideau = useAppStore((state) => state.isRideau)
  if (ebauche.status === 'loading') {
    return (
      <section
        className={s['attente']}
        aria-label="Présentation"
        data-rideau={isRideau || undefined}
      >
        <Notice tone="loading">On met les étapes dans l’ordre…</Notice>
      </section>
    )
  }
  if (ebauche.status === 'failed' || ebauche.value.sequence.etapes.length === 0) {
    const why =
      ebauche.status === 'failed' ? ebauche.message : 'Cette séquence n’a encore aucune étape.'
    return (
      <section
        className={s['attente']}
        aria-label="Présentation"
        data-rideau={isRideau || undefined}
      >
        <Notice
          tone="problem"
          action={{ label: 'Revenir à l’explorateur', onPress: () => leave(store) }}
        >
          {why}
        </Notice>
      </section>
    )
  }
  return <Deroule {...ebauche.value} legende={legende} />
}

function Deroule({ sequence, attendues, legende }: Ebauche & { legende: ReactNode }) {
  const store = useStore()
  const asked = useAppStore((state) => state.etape)
  const isNoire = useAppStore((state) => state.isNoire)
  const hasPointeur = useAppStore((state) => state.hasPointeur)
  const total = sequence.etapes.length
  const rang = Math.min(asked, total)
  const etape = sequence.etapes[rang - 1]
  const [isRegieRefused, setIsRegieRefused] = useState(false)
  const [isFin, setIsFin] = useState(false)
  const obeyHere = useMemo(
    () => (commande: Commande) => {
      setIsFin(commande.kind === 'suivante' && isOver(store, total))
      if (commande.kind === 'regie') setIsRegieRefused(!openRegie())
      else obey(store, commande, total)
    },
    [store, total],
  )
  useProjection(sequence, rang, obeyHere)
  const saisie = useClavier(obeyHere)
  const isIdle = useIdle()
  const root = useRef<HTMLElement>(null)
  usePreload(sequence.etapes[rang])
  const isRideau = useRideau()
  const { id: etapeId, vue } = etape ?? {}
  // Brings the map and the hidden sheet to the view of the step; words that come do not move them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step may have the same view
  useEffect(() => {
    if (vue !== undefined && !isRideau) showEtape(store, vue)
  }, [store, etapeId, vue, isRideau])
  // A screen reader starts from the presentation; the menu that opened it has taken the focus back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once before the curtain, once after
  useEffect(() => root.current?.focus({ preventScroll: true }), [isRideau])
  // « Précédente » that goes dim on the first step would leave the focus nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [rang])
  if (etape === undefined) return null
  const isAttendue = attendues.has(etape.id)
  const dit = isAttendue ? EN_ATTENTE : etape.texte
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={s['presentation']}
      aria-label={`Présentation : ${sequence.titre}`}
      data-inactif={isIdle || undefined}
      data-rideau={isRideau || undefined}
    >
      <p className="sr-only" role="status">
        {isNoire ? 'Écran noir.' : `Étape ${rang} sur ${total}. ${etape.titre}. ${dit}`}
      </p>
      <div className={s['colonne']}>
        <Cartouche etape={etape} isAttendue={isAttendue} />
        {/* The whole table of forms takes the column: its own key says enough. */}
        {etape.affichage === 'matrice' ? null : <div className={s['legende']}>{legende}</div>}
      </div>
      <Pied source={etape.source} rang={rang} total={total} isFin={isFin} />
      <Notes texte={etape.notes} />
      {isRegieRefused ? <RegieRefusee onClose={() => setIsRegieRefused(false)} /> : null}
      {saisie === '' ? null : (
        <p className={s['saisie']} role="status">
          Étape {saisie} <span className={s['touche']}>Entrée</span>
        </p>
      )}
      {isNoire ? <div className={s['noir']} data-noir /> : null}
      <Commandes rang={rang} onCommande={obeyHere} />
      <Surimpression sequence={sequence} rang={rang} />
      {hasPointeur ? <Pointeur /> : null}
    </section>
  )
}

/** The browser kept the second window shut: a link opens it all the same. */
function RegieRefusee({ onClose }: { onClose: () => void }) {
  return (
    <div className={s['refus']} role="alert">
      <p>
        Le navigateur a retenu la fenêtre de régie. Ouvrez-la par{' '}
        <a href={regieUrl()} target="_blank" rel="noreferrer" onClick={onClose}>
          ce lien
        </a>
        .
      </p>
      <Button onPress={onClose}>Fermer</Button>
    </div>
  )
}

function Notes({ texte }: { texte: string }) {
  const hasNotes = useAppStore((state) => state.hasNotes)
  if (!hasNotes) return null
  return (
    <aside className={s['notes']} aria-label="Notes">
      <p>{texte === '' ? 'Pas de notes pour cette étape.' : texte}</p>
    </aside>
  )
}
