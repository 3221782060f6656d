import { useContext, useEffect, useRef } from 'react'
import type { Sequence } from '#/domain/sequence.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Commande } from '../clavier.ts'
import { VignettesContext } from '../vignettes/VignettesContext.ts'
import { type CanalRegie, type EtatProjection, idRegie, openCanal } from './canal.ts'

/** Keeps the presenter's window in step with what is projected, and obeys it. */
export function useProjection(
  sequence: Sequence,
  rang: number,
  onCommande: (commande: Commande) => void,
): void {
  const isNoire = useAppStore((state) => state.isNoire)
  const canal = useRef<CanalRegie | null>(null)
  const etat = useRef<EtatProjection | null>(null)
  const given = useContext(VignettesContext)
  const etape = sequence.etapes[rang - 1]
  etat.current = etape
    ? {
        titre: sequence.titre,
        rang,
        total: sequence.etapes.length,
        etape,
        suivante: sequence.etapes[rang] ?? null,
        isNoire,
      }
    : null

  useEffect(() => {
    const leaving = new AbortController()
    const image = async (vue: string) => {
      const made = await given?.vignettes.ask(vue, given.theme, leaving.signal).catch(() => null)
      canal.current?.send({ kind: 'image', vue, svg: made?.svg ?? null })
    }
    const tell = () => etat.current && canal.current?.send({ kind: 'etat', ...etat.current })
    canal.current = openCanal(idRegie(), (message) => {
      if (message.kind === 'bonjour') tell()
      if (message.kind === 'image-voulue') void image(message.vue)
      if (message.kind === 'commande') onCommande(message.commande)
    })
    return () => {
      leaving.abort()
      canal.current?.send({ kind: 'fin' })
      canal.current?.close()
      canal.current = null
    }
  }, [onCommande, given])

  // The state is read through the ref: what counts is that one of these has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what makes the state new
  useEffect(() => {
    if (etat.current) canal.current?.send({ kind: 'etat', ...etat.current })
  }, [sequence, rang, isNoire])
}
