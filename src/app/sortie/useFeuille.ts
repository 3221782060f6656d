import { useCallback } from 'react'
import { PALETTE_IMPRESSION } from '#/layers/palette.ts'
import { cadreOf, type Papier } from './pages.ts'
import type { Orientation } from './tailles.ts'
import { useDessin } from './useDessin.ts'
import type { VueSortie } from './useSortie.ts'
import { useSortie } from './useSortie.ts'

/** The first page of a print, drawn for its paper. */
export function useFeuille(vue: VueSortie, papier: Papier, orientation: Orientation) {
  const { dessinateur, faits, ecran, habillage, isReady } = useSortie(vue)
  const draw = useCallback(() => {
    const taille = cadreOf({ papier, orientation })
    const sheet = habillage(PALETTE_IMPRESSION, { hasMots: true, hasQr: true, margePx: 1 })
    return dessinateur.draw({ faits, taille, palette: PALETTE_IMPRESSION, ecran }, sheet)
  }, [dessinateur, faits, ecran, habillage, papier, orientation])
  return useDessin(isReady ? draw : null)
}
