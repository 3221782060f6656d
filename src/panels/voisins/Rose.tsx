import { type KeyboardEvent, useEffect } from 'react'
import type { Voisin } from '#/analysis/voisins/voisins.ts'
import { type TypeTerritoire, territoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Rose.module.css'
import { CAPS, type Cap, isCap, voisinVers } from './vents.ts'

const FLECHES: Record<Cap, string> = {
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowDown: '↓',
}

export type RoseProps = { voisins: readonly Voisin[]; type: TypeTerritoire; nom: string }

/** Walks from neighbour to neighbour: four buttons, and the four arrow keys from any of them. */
export function Rose({ voisins, type, nom }: RoseProps) {
  const openAt = useAppStore((state) => state.openAt)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const go = (cap: Cap) => {
    const voisin = voisinVers(voisins, cap)
    if (!voisin) return
    hover(null)
    openAt({ vue: 'voisins', territoire: territoireId(type, voisin.code) })
  }
  // Keeps Maj + arrow walking while the map has the focus; plain arrows stay the map's own. Every
  // render hands over the neighbours of the moment.
  useEffect(() => {
    const walkOnMap = (event: globalThis.KeyboardEvent) => {
      const isOnMap = event.target instanceof Element && event.target.closest('#carte') !== null
      if (!isOnMap || !event.shiftKey || !isCap(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      go(event.key)
    }
    window.addEventListener('keydown', walkOnMap, { capture: true })
    return () => window.removeEventListener('keydown', walkOnMap, { capture: true })
  })
  const walk = (event: KeyboardEvent) => {
    if (!isCap(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(event.key)
  }
  return (
    <fieldset className={s['rose']} onKeyDown={walk}>
      <legend className={s['mode']}>
        Aller de voisin en voisin : les touches <kbd>←</kbd> <kbd>↑</kbd> <kbd>→</kbd> <kbd>↓</kbd>,
        depuis l’un de ces boutons ; sur la carte, avec <kbd>Maj</kbd>
      </legend>
      <p className={s['centre']} role="status">
        {nom}
      </p>
      {(Object.keys(CAPS) as Cap[]).map((cap) => {
        const voisin = voisinVers(voisins, cap)
        return (
          <div key={cap} className={s['cap']} data-cap={cap}>
            <Button
              className={s['bouton']}
              onPress={() => go(cap)}
              onHoverChange={(isOver) =>
                hover(isOver && voisin ? territoireId(type, voisin.code) : null)
              }
            >
              <span aria-hidden="true">{FLECHES[cap]}</span>{' '}
              <span className="sr-only">{CAPS[cap].nom} : </span>
              <span className={s['nom']}>{voisin?.nom ?? 'personne'}</span>
            </Button>
          </div>
        )
      })}
    </fieldset>
  )
}
