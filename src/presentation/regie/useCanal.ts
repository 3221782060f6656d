import { useEffect, useRef, useState } from 'react'
import type { Commande } from '../clavier.ts'
import { type CanalRegie, type EtatProjection, isCommandeRegie, openCanal } from './canal.ts'

/** Milliseconds without an answer after which the projected window is said to be missing. */
const PATIENCE_MS = 2500
/** The projected window may be busy, or loading: it is greeted again until it answers. */
const REPRISE_MS = 1000

/** What the projected window says, and how to ask it something. */
export function useCanal(id: string) {
  const [etat, setEtat] = useState<EtatProjection | null>(null)
  const [images, setImages] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [isAbsente, setIsAbsente] = useState(false)
  const canal = useRef<CanalRegie | null>(null)
  useEffect(() => {
    const patience = setTimeout(() => setIsAbsente(true), PATIENCE_MS)
    canal.current = openCanal(id, (message) => {
      if (message.kind === 'fin') setIsAbsente(true)
      if (message.kind === 'image') {
        setImages((known) => new Map(known).set(message.vue, message.svg))
      }
      if (message.kind !== 'etat') return
      clearTimeout(patience)
      clearInterval(reprise)
      setIsAbsente(false)
      const { kind: _kind, ...next } = message
      setEtat(next)
    })
    const greet = () => canal.current?.send({ kind: 'bonjour' })
    const reprise = setInterval(greet, REPRISE_MS)
    greet()
    return () => {
      clearTimeout(patience)
      clearInterval(reprise)
      canal.current?.close()
      canal.current = null
    }
  }, [id])
  const had = useRef(images)
  had.current = images
  // Asks for the pictures that are missing, the next step first: the other one is on the wall.
  useEffect(() => {
    for (const etape of [etat?.suivante, etat?.etape]) {
      if (!etape || had.current.get(etape.vue)) continue
      canal.current?.send({ kind: 'image-voulue', vue: etape.vue })
    }
  }, [etat])
  const [ask] = useState(() => (commande: Commande) => {
    if (isCommandeRegie(commande)) canal.current?.send({ kind: 'commande', commande })
  })
  return { etat, images, isAbsente, ask }
}
