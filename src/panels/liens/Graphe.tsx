import { useEffect, useMemo, useState } from 'react'
import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Arete } from './Arete.tsx'
import s from './Liens.module.css'
import { fitFrame, layoutGraphe, type Place } from './layout.ts'
import { Noeud } from './Noeud.tsx'
import { paralleles } from './paralleles.ts'
import { useWalk } from './useWalk.ts'

export type GrapheProps = {
  liens: readonly Lien[]
  foyer: NoeudId | null
  nomOf: (id: NoeudId) => string
}

/** Names stand outside their dots: a single actor and its links need more room for them. */
const FRAME = { width: 440, height: 540, margin: { x: 70, y: 24 } }
const FRAME_FOYER = { width: 440, height: 400, margin: { x: 112, y: 30 } }

/** An actor with this many links is named in the whole network; the others when pointed at. */
const HUB = 6

/** The network as dots and lines; arrows walk along the links, Enter goes to an actor. */
export function Graphe({ liens, foyer, nomOf }: GrapheProps) {
  const noeuds = useMemo(
    () => [...new Set(liens.flatMap(({ de, vers }) => [de, vers]))].sort(),
    [liens],
  )
  const places = usePlaces(noeuds, liens, foyer)
  const hoveredNoeud = useAppStore((state) => state.hoveredNoeud)
  const hoveredLien = useAppStore((state) => state.hoveredLien)
  const walk = useWalk(noeuds, liens, places, foyer)
  const { width, height } = frameOf(foyer)
  if (places === null) return <Notice tone="loading">Les fils prennent leur place…</Notice>
  const degree = (id: NoeudId) => liens.filter(({ de, vers }) => de === id || vers === id).length
  const isLit = (lien: Lien) =>
    lien.id === hoveredLien || lien.de === hoveredNoeud || lien.vers === hoveredNoeud
  const lit = new Set(liens.filter(isLit).flatMap(({ de, vers }) => [de, vers]))
  const hasFocus = lit.size > 0
  return (
    <figure className={s['figure']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset; the group holds its buttons */}
      <svg
        className={s['graphe']}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`Réseau de ${noeuds.length} acteurs. Les flèches suivent les liens, Entrée va à l’acteur.`}
        onKeyDown={walk.onKeyDown}
        data-eclaire={hasFocus || undefined}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus; the list says the links */}
        <g aria-hidden="true">
          {paralleles(liens).map(({ lien, bend }) => (
            <Arete key={lien.id} lien={lien} bend={bend} places={places} isLit={isLit(lien)} />
          ))}
        </g>
        {noeuds.map((id) => (
          <Noeud
            key={id}
            id={id}
            nom={nomOf(id)}
            place={places.get(id) ?? { x: 0, y: 0 }}
            middle={width / 2}
            degree={degree(id)}
            isFoyer={id === foyer}
            isLit={lit.has(id)}
            isNamed={foyer !== null || id.startsWith('pays:') || degree(id) >= HUB}
            focus={walk.propsOf(id)}
          />
        ))}
      </svg>
      <figcaption className={s['legendeGraphe']}>
        Disque à lettre{'\u202f'}: Pays. Carré{'\u202f'}: cluster ou réseau. Losange{'\u202f'}:
        programme. Point{'\u202f'}: partenaire. Triangle{'\u202f'}: collectivité. La place ne dit
        que les liens, pas la géographie.
      </figcaption>
    </figure>
  )
}

const frameOf = (foyer: NoeudId | null) => (foyer === null ? FRAME : FRAME_FOYER)

/** Null while the forces settle; a new graph forgets the old places. */
function usePlaces(noeuds: readonly NoeudId[], liens: readonly Lien[], foyer: NoeudId | null) {
  const [state, setState] = useState<{ of: unknown; places: Map<NoeudId, Place> } | null>(null)
  // Lays out again when the graph changes; an older layout under way is given up.
  useEffect(() => {
    const controller = new AbortController()
    layoutGraphe({ noeuds, liens, foyer }, controller.signal).then(
      (places) => setState({ of: liens, places: fitFrame(places, frameOf(foyer)) }),
      () => {},
    )
    return () => controller.abort()
  }, [noeuds, liens, foyer])
  return state?.of === liens ? state.places : null
}
