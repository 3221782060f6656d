import { useEffect, useRef, useState } from 'react'
import { type Commande, readTouche } from './clavier.ts'

/**
 * Listens to the whole window before the map does, so that arrows turn the page and do
 * not move the map.
 *
 * @returns the digits typed so far
 */
export function useClavier(onCommande: (commande: Commande) => void): string {
  const [saisie, setSaisie] = useState('')
  const typed = useRef('')
  useEffect(() => {
    const keep = (next: string) => {
      typed.current = next
      setSaisie(next)
    }
    const listen = (event: KeyboardEvent) => {
      const commande = readTouche(event, typed.current)
      if (commande === null) return
      event.preventDefault()
      event.stopPropagation()
      // A button held down, or one that bounces, is one press.
      if (event.repeat) return
      if (commande.kind === 'saisie') return keep(commande.saisie)
      keep('')
      onCommande(commande)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [onCommande])
  return saisie
}
