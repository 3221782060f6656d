import type { Integration } from '#/store/integration.slice.ts'
import { parseUrl } from '#/url/codec.ts'
import { adresseDeVue } from '../partage/adresse.ts'

/** Shapes of a frame that follows the width of the page it is put in. */
export const PROPORTIONS = ['16/9', '4/3', '1/1', '3/4'] as const
export type Proportion = (typeof PROPORTIONS)[number]

export type Cadre =
  | { kind: 'souple'; proportion: Proportion }
  | { kind: 'fixe'; largeur: number; hauteur: number }

export type ReglagesIntegration = {
  contenu: Integration
  isLecture: boolean
  /** Keeps the place the map was moved to; otherwise it frames what is selected. */
  hasCadrage: boolean
  cadre: Cadre
  /** Says what the frame holds to who cannot see it. */
  titre: string
}

/** Pixels within which a frame can be read. */
export const MIN_CADRE = 240
export const MAX_CADRE = 4000

/** Address of the view as another site shows it. */
export function adresseIntegree(
  adresse: string,
  { contenu, isLecture, hasCadrage }: Omit<ReglagesIntegration, 'cadre' | 'titre'>,
): string {
  const { facts } = parseUrl(new URL(adresse).search)
  return adresseDeVue(
    { ...facts, integre: contenu, isLecture, ...(hasCadrage ? {} : { camera: null }) },
    adresse,
  )
}

/** The element to paste in a page. No script, nothing but this address. */
export function codeIntegration(adresse: string, reglages: ReglagesIntegration): string {
  const { cadre, titre } = reglages
  const taille =
    cadre.kind === 'fixe'
      ? `width="${boundPx(cadre.largeur)}" height="${boundPx(cadre.hauteur)}" style="border:0"`
      : `style="width:100%;aspect-ratio:${cadre.proportion};border:0"`
  return `<iframe src="${escaped(adresseIntegree(adresse, reglages))}" title="${escaped(titre)}" ${taille} loading="lazy" allow="fullscreen"></iframe>`
}

/** A whole number of pixels a page can hold; what is not a number is the smallest. */
export function boundPx(value: number): number {
  return Math.min(MAX_CADRE, Math.max(MIN_CADRE, Math.round(value) || MIN_CADRE))
}

const ENTITES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => ENTITES[sign] ?? '')
