import { useEffect, useState } from 'react'
import { COUCHES } from '#/domain/couche.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { layerOf } from '#/layers/registry.ts'
import type { Thematique } from '#/store/thematique.slice.ts'
import type { Hovered } from './interactions.ts'
import type { MapViewProps } from './mapViewProps.ts'

type HoverTipProps = Pick<MapViewProps, 'store' | 'catalogue' | 'loadCommunes'> & {
  hovered: Hovered
}

/** Beyond this share of the window the tip goes to the other side of the pointer. */
const TURN = 0.72

/** Name and kind of what a click would select, beside the pointer, never under it. */
export function HoverTip({ hovered, ...source }: HoverTipProps) {
  const nom = useNom(hovered?.id ?? null, source)
  const type = hovered && parseTerritoireId(hovered.id)?.type
  if (!hovered || !type || nom === null) return null
  const { x, y } = hovered.point
  const isLeft = x > window.innerWidth * TURN
  const isAbove = y > window.innerHeight * TURN
  const valeur = dit(source.store.getState().thematique, hovered.id)
  return (
    // The panel says the same to a screen reader when the territory is opened.
    <div
      aria-hidden="true"
      className="carte-infobulle"
      data-dessus={isAbove || undefined}
      data-gauche={isLeft || undefined}
      style={{ translate: `${x}px ${y}px` }}
    >
      <strong>{nom}</strong>
      {valeur === null ? null : <b className="carte-valeur">{valeur}</b>}
      <span>{layerOf(type).singulier}</span>
    </div>
  )
}

/** What the thematic map says of this unit; null when it says nothing of such a territory. */
function dit(thematique: Thematique | null, id: TerritoireId): string | null {
  const parsed = parseTerritoireId(id)
  if (thematique === null || parsed?.type !== COUCHES[thematique.couche].type) return null
  const rang = thematique.rangs.get(parsed.code)
  return (
    thematique.textes?.get(parsed.code) ??
    (rang === undefined ? thematique.sansDonnee?.label : thematique.classes[rang]?.label) ??
    null
  )
}

/** Name in the catalogue; for a commune, in the table if it is already there. */
function useNom(
  id: TerritoireId | null,
  { store, catalogue, loadCommunes }: Omit<HoverTipProps, 'hovered'>,
): string | null {
  const parsed = id === null ? null : parseTerritoireId(id)
  const isCommune = parsed?.type === 'commune'
  const [commune, setCommune] = useState<{ code: string; nom: string } | null>(null)
  const code = isCommune ? parsed.code : null

  // The name of a commune comes from a table that is loaded on demand.
  useEffect(() => {
    if (code === null || !loadCommunes) return
    let isCurrent = true
    loadCommunes().then((table) => {
      const index = table?.indexOf(code) ?? null
      if (isCurrent && table && index !== null) setCommune({ code, nom: table.commune(index).nom })
    }, console.warn)
    return () => {
      isCurrent = false
    }
  }, [code, loadCommunes])

  if (id === null || parsed === null) return null
  if (isCommune) return commune?.code === parsed.code ? commune.nom : null
  return catalogue.findNearest(id, store.getState().millesime)?.nom ?? null
}
