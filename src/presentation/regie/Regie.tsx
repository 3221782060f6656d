import { useEffect, useRef } from 'react'
import { Button } from '#/ui/Button.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { type Commande, readTouche } from '../clavier.ts'
import { Horloge } from './Horloge.tsx'
import { ImageRegie } from './ImageRegie.tsx'
import s from './Regie.module.css'
import { useCanal } from './useCanal.ts'

export type RegieProps = { id: string }

/** What the speaker sees: the step, its notes, the next one, the time. In step both ways. */
export function Regie({ id }: RegieProps) {
  const { etat, images, isAbsente, ask } = useCanal(id)
  useTouches(ask)
  if (etat === null) {
    return (
      <main className={s['regie']}>
        <h1 className={s['sequence']}>Régie</h1>
        <Notice tone={isAbsente ? 'problem' : 'loading'}>
          {isAbsente
            ? 'La fenêtre projetée ne répond pas. Lancez une présentation dans Lisière, puis ouvrez la régie avec la touche R.'
            : 'On cherche la fenêtre projetée…'}
        </Notice>
      </main>
    )
  }
  const { titre, rang, total, etape, suivante, isNoire } = etat
  return (
    <main className={s['regie']}>
      <title>{`${rang}/${total} ${etape.titre} — Régie`}</title>
      <header className={s['tete']}>
        <h1 className={s['sequence']}>{titre}</h1>
        <p className={s['rang']}>
          <span className="sr-only">Étape </span>
          {rang} <span aria-hidden="true">/</span>
          <span className="sr-only">sur</span> {total}
        </p>
        <Horloge />
      </header>
      <section className={s['courante']} aria-label="Étape projetée">
        <ImageRegie etape={etape} svg={images.get(etape.vue)} />
        <h2>{etape.titre}</h2>
        <p>{etape.texte}</p>
        {isNoire ? <p className={s['noire']}>Écran noir dans la salle.</p> : null}
      </section>
      <section className={s['notes']} aria-label="Notes">
        <h2 className="sr-only">Notes</h2>
        <p>{etape.notes === '' ? 'Pas de notes pour cette étape.' : etape.notes}</p>
      </section>
      <section className={s['suivante']} aria-label="Étape suivante">
        {suivante ? <ImageRegie etape={suivante} svg={images.get(suivante.vue)} /> : null}
        <h2>{suivante ? `Ensuite\u202f: ${suivante.titre}` : 'C’est la dernière étape.'}</h2>
        {suivante ? <p>{suivante.texte}</p> : null}
      </section>
      <p className="sr-only" role="status">
        Étape {rang} sur {total}. {etape.titre}
      </p>
      {isAbsente ? (
        <p className={s['absente']} role="alert">
          La fenêtre projetée s’est fermée ou recharge.
        </p>
      ) : null}
      <div className={s['commandes']} role="toolbar" aria-label="Commandes de la salle">
        <Button isDisabled={rang <= 1} onPress={() => ask({ kind: 'precedente' })}>
          ‹ Précédente
        </Button>
        <Button isDisabled={rang >= total} onPress={() => ask({ kind: 'suivante' })}>
          Suivante ›
        </Button>
        <Button isCurrent={isNoire} onPress={() => ask({ kind: 'noir' })}>
          Écran noir
        </Button>
        <Button onPress={() => ask({ kind: 'premiere' })}>Revenir au début</Button>
      </div>
    </main>
  )
}

/** The same keys as in the room. */
function useTouches(ask: (commande: Commande) => void): void {
  const saisie = useRef('')
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const commande = readTouche(event, saisie.current)
      if (commande === null) return
      event.preventDefault()
      saisie.current = commande.kind === 'saisie' ? commande.saisie : ''
      ask(commande)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [ask])
}
