import { useEffect, useRef } from 'react'
import { useVuePartagee } from '../partage/useVuePartagee.ts'
import { imprimer } from './imprimer.ts'
import { useFeuille } from './useFeuille.ts'

/** Ctrl + P: the usual page, without a question. Draws, prints, and is done. */
export function ImpressionDirecte({ onDone }: { onDone: () => void }) {
  const etat = useFeuille(useVuePartagee(), 'a4', 'portrait')
  const isAsked = useRef(false)
  // Prints once the page is drawn; nothing can be drawn: the browser's own way is left.
  useEffect(() => {
    if (isAsked.current || etat.status === 'drawing') return
    isAsked.current = true
    if (etat.status === 'failed') {
      window.print()
      onDone()
      return
    }
    const fiche = document.getElementById('fiche')
    const page = { papier: 'a4', orientation: 'portrait' } as const
    void imprimer({ svg: etat.last.svg, page, fiche }).then(onDone)
  }, [etat, onDone])
  return (
    <p role="status" className="sr-only">
      On prépare l’impression…
    </p>
  )
}
