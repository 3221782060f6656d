import type { Taille } from '../projection.ts'
import { wrap } from '../texte/mesure.ts'
import type { Habillage } from './habillage.ts'
import { COLONNE, hauteurLegende, planLegende } from './planLegende.ts'

/** A rectangle of the sheet. */
export type Zone = { x: number; y: number; width: number; height: number }

export type PlanPlanche = {
  carte: Zone
  titre: { lignes: readonly string[]; zone: Zone } | null
  sousTitre: { lignes: readonly string[]; zone: Zone } | null
  legende: (Zone & { colonnes: number }) | null
  sources: { lignes: readonly string[]; zone: Zone } | null
  qr: Zone | null
}

export const CORPS = { titre: 25, sousTitre: 15, sources: 11 } as const
const INTERLIGNE = { titre: 1.18, sousTitre: 1.35, sources: 1.4 } as const

/** Paper around what is not the map alone. */
const MARGE = 22
const ESPACE = 14
/** Side of the code of the view: a telephone reads it at arm's length. */
const QR = 92
/** Width over height from which the legend goes beside the map. */
const PAYSAGE = 1.15
/** The map is what one came for: it never has less than this share of the sheet's sides. */
const PART_CARTE = 0.45

/** Where each part of a sheet goes. The map takes what the words leave. */
export function planPlanche(taille: Taille, habillage: Habillage): PlanPlanche {
  const isBare =
    habillage.titre === null &&
    habillage.sousTitre === null &&
    habillage.legende.length === 0 &&
    habillage.sources.length === 0 &&
    !habillage.qr
  const marge = isBare ? 0 : (habillage.margePx ?? MARGE)
  const inner = taille.width - 2 * marge
  let top = marge
  const titre = block(habillage.titre, 'titre', { x: marge, y: top, width: inner })
  if (titre) top += titre.zone.height
  const sousTitre = block(habillage.sousTitre, 'sousTitre', {
    x: marge,
    y: top + 2,
    width: inner,
  })
  if (sousTitre) top += sousTitre.zone.height + 2
  if (titre || sousTitre) top += ESPACE
  let bottom = taille.height - marge
  const code = habillage.qr ? QR : 0
  const text = habillage.sources.length === 0 ? null : habillage.sources.join('\n')
  const width = inner - (code === 0 ? 0 : code + ESPACE)
  const sources = block(text, 'sources', { x: marge, y: 0, width })
  const foot = Math.max(code, sources?.zone.height ?? 0)
  const qr =
    code === 0
      ? null
      : { x: taille.width - marge - code, y: bottom - code, width: code, height: code }
  if (sources) sources.zone.y = bottom - foot
  if (foot > 0) bottom -= foot + ESPACE * 0.7
  const room: Zone = { x: marge, y: top, width: inner, height: Math.max(1, bottom - top) }
  return { titre, sousTitre, sources, qr, ...shareRoom(room, taille, habillage) }
}

function block(text: string | null, corps: keyof typeof CORPS, at: Omit<Zone, 'height'>) {
  if (text === null || text === '') return null
  const size = CORPS[corps]
  const face = corps === 'titre' ? 'titre-fort' : 'texte'
  const lignes = text
    .split('\n')
    .flatMap((paragraph) => wrap(paragraph, { face, size, maxWidth: at.width }))
  return { lignes, zone: { ...at, height: lignes.length * size * INTERLIGNE[corps] } }
}

/** Baseline of a line of a block. */
export function ligneDeBase(zone: Zone, corps: keyof typeof CORPS, row: number): number {
  return zone.y + CORPS[corps] * (row * INTERLIGNE[corps] + 0.9)
}

/** Map and legend: beside on a wide sheet when it fits, under the map otherwise. */
function shareRoom(
  room: Zone,
  taille: Taille,
  { legende }: Habillage,
): Pick<PlanPlanche, 'carte' | 'legende'> {
  if (legende.length === 0) return { carte: room, legende: null }
  const isWide = taille.width / taille.height >= PAYSAGE
  const beside = hauteurLegende(planLegende(legende, 1))
  if (isWide && beside <= room.height && COLONNE + ESPACE < room.width * (1 - PART_CARTE)) {
    const width = room.width - COLONNE - ESPACE
    return {
      carte: { ...room, width },
      legende: {
        x: room.x + width + ESPACE,
        y: room.y,
        width: COLONNE,
        height: room.height,
        colonnes: 1,
      },
    }
  }
  const colonnes = Math.max(1, Math.floor((room.width + ESPACE) / (COLONNE + ESPACE)))
  const height = hauteurLegende(planLegende(legende, colonnes))
  // Too small a sheet: a legend that eats the map explains nothing.
  if (room.height - height - ESPACE < room.height * PART_CARTE) {
    return { carte: room, legende: null }
  }
  const carte = { ...room, height: room.height - height - ESPACE }
  const y = carte.y + carte.height + ESPACE
  return { carte, legende: { x: room.x, y, width: room.width, height, colonnes } }
}
