import { FAMILLES_LIEN, LIBELLES_FAMILLE_LIEN } from '#/domain/content/reseau.ts'
import { legendDessin } from '#/layers/dessin.ts'
import { LAYER_IDS } from '#/layers/layerIds.ts'
import { COULEURS_LIENS, TIRETS_LIENS } from '#/layers/liens.ts'
import type { Palette } from '#/layers/palette.ts'
import { layerOf } from '#/layers/registry.ts'
import { legendSelection } from '#/layers/selection.ts'
import { legendClasse, legendSansDonnee } from '#/layers/thematique.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import type { AppState } from '#/store/appStore.ts'
import type { EntreeLegende, GroupeLegende } from './habillage/habillage.ts'

type Faits = Pick<AppState, 'visibleLayers' | 'selectedId' | 'comparedId' | 'vue'> &
  Partial<Pick<AppState, 'dessin' | 'thematique'>>

/** Names of the two territories, from whoever knows them. */
export type NomsLus = { a: string | null; b: string | null }

/**
 * What the colours of a view mean, from the constants that draw them: the territories
 * read, what the sheet draws, the layers that are on. Layers that draw nothing in the frame
 * are left out later, when that is known.
 */
export function legendeOf(faits: Faits, palette: Palette, noms: NomsLus): GroupeLegende[] {
  return [
    { titre: 'Territoires lus', entrees: lus(faits, palette, noms) },
    { titre: faits.thematique?.titre ?? '', entrees: thematique(faits, palette) },
    { titre: 'Sur la carte', entrees: dessin(faits, palette) },
    { titre: 'Liens', entrees: liens(faits, palette) },
    { titre: 'Couches', entrees: couches(faits, palette) },
  ].filter(({ entrees }) => entrees.length > 0)
}

function lus({ selectedId, comparedId }: Faits, palette: Palette, { a, b }: NomsLus) {
  const entries = legendSelection(palette)
  const found: EntreeLegende[] = []
  if (selectedId !== null) found.push({ ...entries.a, label: a ?? entries.a.label })
  if (selectedId?.startsWith('pays:')) found.push(entries.membres)
  if (comparedId !== null) found.push({ ...entries.b, label: b ?? entries.b.label })
  return found
}

function dessin({ dessin: parts }: Faits, palette: Palette): EntreeLegende[] {
  return (parts ?? [])
    .filter(({ codes, url }) => codes.length > 0 || url !== undefined)
    .map(({ role, label }) => legendDessin(palette, role, label))
}

/** The classes of a thematic map, with how many units each holds. */
function thematique({ thematique: shown }: Faits, palette: Palette): EntreeLegende[] {
  if (!shown) return []
  const counted = ({ label, swatch }: EntreeLegende, nombre: number): EntreeLegende => ({
    label: `${label} (${formatInteger(nombre)})`,
    swatch,
  })
  return [
    ...shown.classes.map((classe) => counted(legendClasse(palette, classe), classe.nombre)),
    ...(shown.sansDonnee === null
      ? []
      : [counted(legendSansDonnee(palette, shown.sansDonnee.label), shown.sansDonnee.nombre)]),
  ]
}

function liens({ vue }: Faits, { id }: Palette): EntreeLegende[] {
  if (vue !== 'liens') return []
  return FAMILLES_LIEN.map((famille) => {
    const dash = TIRETS_LIENS[famille]
    return {
      label: LIBELLES_FAMILLE_LIEN[famille],
      swatch: {
        stroke: COULEURS_LIENS[id][famille],
        width: 2.3,
        ...(dash === null ? {} : { dash }),
      },
    }
  })
}

function couches({ visibleLayers }: Faits, palette: Palette): EntreeLegende[] {
  return LAYER_IDS.filter((id) => visibleLayers.includes(id)).flatMap((couche) =>
    layerOf(couche)
      .legend(palette)
      // What is drawn needs no word on the scale from which it is.
      .map(({ label, swatch }) => ({ label: label.replace(/, à .*$/, ''), swatch, couche })),
  )
}
