import { type KeyboardEvent, useRef, useState } from 'react'
import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { useAppStore } from '#/store/appStore.ts'
import { nextNoeud, type Place } from './layout.ts'

/** One tab stop for the whole graph; arrows go from actor to actor along the links. */
export function useWalk(
  noeuds: readonly NoeudId[],
  liens: readonly Lien[],
  places: ReadonlyMap<NoeudId, Place> | null,
  foyer: NoeudId | null,
) {
  const [asked, setAsked] = useState<NoeudId | null>(null)
  const elements = useRef(new Map<NoeudId, SVGGElement>())
  const hover = useAppStore((state) => state.hoverNoeud)
  const current = asked !== null && noeuds.includes(asked) ? asked : (foyer ?? noeuds[0] ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null || places === null || !event.key.startsWith('Arrow')) return
    event.preventDefault()
    const neighbours = liens.flatMap(({ de, vers }) =>
      de === current ? [vers] : vers === current ? [de] : [],
    )
    const next = nextNoeud(current, event.key, neighbours, places)
    if (next !== null) elements.current.get(next)?.focus()
  }

  const propsOf = (id: NoeudId) => ({
    tabIndex: id === current ? 0 : -1,
    onFocus: () => {
      setAsked(id)
      hover(id)
    },
    onBlur: () => hover(null),
    ref: (element: SVGGElement | null) => {
      if (element) elements.current.set(id, element)
      else elements.current.delete(id)
    },
  })

  return { onKeyDown, propsOf }
}
