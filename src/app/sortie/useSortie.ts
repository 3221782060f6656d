import { useContext, useEffect, useMemo } from 'react'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import { createDessinateur } from '#/dessinSvg/createDessinateur.ts'
import type { Habillage } from '#/dessinSvg/habillage/habillage.ts'
import { legendeOf } from '#/dessinSvg/legende.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { Palette } from '#/layers/palette.ts'
import { type AppState, AppStoreContext } from '#/store/appStore.ts'
import { encodeQr } from '#/ui/qrEncode.ts'
import { useFonds } from '../useFonds.ts'
import { signature, sourcesDeVue } from './sourcesDeVue.ts'

export type VueSortie = { adresse: string; titre: string }

/** Parts of a sheet that the reader may do without. */
export type Parts = { hasMots: boolean; hasQr: boolean; margePx?: number }

/**
 * What prints and images are made with: the view as it is when the dialog opens, a draughtsman,
 * and the sheet to put it on.
 */
export function useSortie({ adresse, titre }: VueSortie) {
  const store = useContext(AppStoreContext)
  if (store === null) throw new Error('useSortie is used outside AppStoreContext')
  const fonds = useFonds(useMemo(() => new URL('geo/', document.baseURI).href, []))
  const dessinateur = useMemo(() => createDessinateur(fonds), [fonds])
  const loaded = useManifest()
  const manifest = loaded.status === 'ready' ? loaded.value : null
  const faits = useMemo(() => store.getState(), [store])
  const ecran = useMemo(ecranDeCarte, [])
  // The worker ends with the dialog.
  useEffect(() => () => dessinateur.dispose(), [dessinateur])

  const { catalogue } = fonds
  const habillage = useMemo(
    () =>
      (palette: Palette, { hasMots, hasQr, margePx }: Parts): Habillage => {
        const phrase = phraseDeCarte()
        const qr = hasMots && hasQr ? encodeQr(adresse) : null
        return {
          textes: { titre, description: phrase },
          titre: hasMots ? titre : null,
          sousTitre: hasMots ? phrase : null,
          legende: hasMots ? legendeOf(faits, palette, nomsLus(faits, catalogue)) : [],
          hasEchelle: hasMots,
          hasNord: hasMots,
          sources: hasMots ? [sourcesDeVue(manifest, faits), signature(adresse, new Date())] : [],
          ...(margePx === undefined ? {} : { margePx }),
          qr: qr === null ? null : { path: qr.path, size: qr.size },
        }
      },
    [adresse, titre, faits, catalogue, manifest],
  )
  return { dessinateur, faits, ecran, habillage, isReady: loaded.status !== 'loading' }
}

/** The map on the screen; a size of its own when it is not there. */
function ecranDeCarte(): { width: number; height: number } {
  const map = document.getElementById('carte')
  return { width: map?.clientWidth || 1280, height: map?.clientHeight || 800 }
}

/** The sentence above the map, as it is read. */
function phraseDeCarte(): string {
  return document.querySelector('[data-phrase]')?.textContent ?? ''
}

function nomsLus(
  { selectedId, comparedId, millesime, comparedMillesime }: AppState,
  catalogue: Catalogue,
) {
  const nom = (id: TerritoireId | null, year: AppState['millesime']) =>
    id === null ? null : (catalogue.findNearest(id, year)?.nom ?? null)
  return { a: nom(selectedId, millesime), b: nom(comparedId, comparedMillesime ?? millesime) }
}
