import type { LegendEntry } from '#/layers/defineLayer.ts'
import type { LayerId } from '#/layers/layerIds.ts'
import type { Taille } from '../projection.ts'
import type { TextesDocument } from '../renderDocument.ts'

/** A line of the legend; with a layer, it is left out when that layer draws nothing in the frame. */
export type EntreeLegende = LegendEntry & { couche?: LayerId }

export type GroupeLegende = { titre: string; entrees: readonly EntreeLegende[] }

/** What surrounds the map, in the order of the sheet; empty parts take no room. */
export type Habillage = {
  textes: TextesDocument
  /** Shown above the map. */
  titre: string | null
  sousTitre: string | null
  legende: readonly GroupeLegende[]
  hasEchelle: boolean
  hasNord: boolean
  /** Producers, vintages, date: small lines under the map. */
  sources: readonly string[]
  /** Code that leads back to the view: its modules as a path, and their number on a side. */
  qr?: { path: string; size: number } | null
  /** Paper left around, in pixels; a printed page has its own. */
  margePx?: number
  /** Size of the file in pixels when it is not the one of the sheet: the drawing is scaled. */
  sortiePx?: Taille
  /** `@font-face` rules, for a file that must carry its fonts. */
  polices?: string
  /** Grid of the coordinates, see `renderCarte`. */
  pasPx?: number
}

/** The map alone, to the edges: thumbnails, printed page that has its own title. */
export function sansHabillage(textes: TextesDocument): Habillage {
  return {
    textes,
    titre: null,
    sousTitre: null,
    legende: [],
    hasEchelle: false,
    hasNord: false,
    sources: [],
  }
}
