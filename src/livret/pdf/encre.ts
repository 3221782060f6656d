import type { jsPDF } from 'jspdf'
import { TEXTE, TITRE } from './polices.ts'

/** Points to millimetres. */
const MM_PT = 25.4 / 72
const INTERLIGNE = 1.32

export const ENCRE = '#1f2a36'
const DISCRET = '#56616d'
export const FILET = '#8a7f68'

/** Spaces that our TrueType faces do not have. */
const ESPACES_FINES = /[\u202f\u2009]/g

/** Signs that they do not have either, in words. */
const SIGNES: readonly (readonly [sign: string, words: string])[] = [
  ['→', 'puis'],
  ['● ', 'plein\u00a0: '],
  ['○ ', 'vide\u00a0: '],
  ['\u2003', ', '],
]

/** A text in letters that our faces have; a sign alone, which is drawn, is left as it is. */
export const pourPdf = (text: string): string =>
  SIGNES.reduce(
    (made, [sign, words]) => made.replaceAll(sign, words),
    text.replaceAll(ESPACES_FINES, '\u00a0'),
  )

export type Style = { corps: number; face?: 'texte' | 'fort' | 'titre'; discret?: boolean }

/** A column that is written from the top down, in millimetres. */
export type Colonne = { x: number; y: number; largeur: number; bas: number }

/**
 * Writes a text and returns the column below it. What does not fit is cut at a whole line,
 * and the cut is shown.
 */
export function write(doc: jsPDF, colonne: Colonne, text: string, style: Style): Colonne {
  const { corps, face = 'texte', discret = false } = style
  doc.setFont(face === 'titre' ? TITRE : TEXTE, face === 'fort' ? 'bold' : 'normal')
  doc.setFontSize(corps)
  doc.setTextColor(discret ? DISCRET : ENCRE)
  const step = corps * MM_PT * (face === 'titre' ? 1.16 : INTERLIGNE)
  const lines: string[] = doc.splitTextToSize(pourPdf(text), colonne.largeur)
  const room = Math.max(0, Math.floor((colonne.bas - colonne.y) / step))
  const kept = lines.slice(0, room)
  const last = kept.length - 1
  if (lines.length > room && last >= 0) kept[last] = `${kept[last]}…`
  kept.forEach((line, row) => {
    doc.text(line, colonne.x, colonne.y + corps * MM_PT * 0.82 + row * step)
  })
  return { ...colonne, y: colonne.y + kept.length * step }
}

/** The column after some room. */
export const below = (colonne: Colonne, mm: number): Colonne => ({
  ...colonne,
  y: colonne.y + mm,
})

/** A hairline across a column. */
export function rule(doc: jsPDF, { x, y, largeur }: Colonne): void {
  doc.setDrawColor(FILET)
  doc.setLineWidth(0.2)
  doc.line(x, y, x + largeur, y)
}
