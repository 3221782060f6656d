import type { jsPDF } from 'jspdf'
import type { CelluleLivret, PieceLivret } from '../livret.ts'
import { below, type Colonne, ENCRE, pourPdf, rule, write } from './encre.ts'
import { TEXTE } from './polices.ts'

const LIGNE = 6.2
/** More columns than this, and the cells are signs under upright heads. */
const COLONNES_DE_GRILLE = 4
const CORPS_GRILLE = 8.5

/** What stands large under the words, one piece after the other. */
export function writePieces(doc: jsPDF, colonne: Colonne, pieces: readonly PieceLivret[]): Colonne {
  return pieces.reduce((at, piece) => writePiece(doc, below(at, 4), piece), colonne)
}

function writePiece(doc: jsPDF, colonne: Colonne, piece: PieceLivret): Colonne {
  switch (piece.genre) {
    case 'texte':
      return write(doc, colonne, piece.texte, { corps: 10, discret: true })
    case 'phrases':
      return piece.phrases.reduce((at, phrase) => {
        rule(doc, at)
        return below(write(doc, below(at, 1.2), phrase, { corps: 11 }), 1.2)
      }, colonne)
    case 'chiffres':
      return writeChiffres(doc, colonne, piece.chiffres)
    case 'tableau':
      return writeTableau(doc, colonne, piece.lignes)
    default:
      return piece satisfies never
  }
}

/** Two figures a row. */
function writeChiffres(
  doc: jsPDF,
  colonne: Colonne,
  chiffres: readonly { valeur: string; nom: string }[],
): Colonne {
  const largeur = colonne.largeur / 2
  let { y } = colonne
  for (const [at, { valeur, nom }] of chiffres.entries()) {
    const isRight = at % 2 === 1
    const cell: Colonne = { ...colonne, largeur, y, x: colonne.x + (isRight ? largeur : 0) }
    const figure = write(doc, cell, valeur, { corps: 21, face: 'fort' })
    const under = write(doc, figure, nom, { corps: 10, discret: true })
    if (isRight || at === chiffres.length - 1) y = under.y + 2
  }
  return { ...colonne, y }
}

function writeTableau(
  doc: jsPDF,
  colonne: Colonne,
  lignes: readonly (readonly CelluleLivret[])[],
): Colonne {
  const width = Math.max(1, ...lignes.map((cells) => cells.length))
  const isGrille = width > COLONNES_DE_GRILLE
  const first = colonne.largeur * (isGrille ? 0.46 : width === 1 ? 1 : 0.68)
  const step = width === 1 ? 0 : (colonne.largeur - first) / (width - 1)
  let y = colonne.y
  for (const cells of lignes) {
    const isTete = isGrille && cells.every(({ isTete, texte }) => isTete || texte === '')
    const height = isTete ? heightOfTetes(doc, cells) : LIGNE
    if (y + height > colonne.bas) break
    if (!isTete) rule(doc, { ...colonne, y })
    cells.forEach(({ texte }, column) => {
      const x = colonne.x + (column === 0 ? 0 : first + step * (column - 1))
      doc.setFont(TEXTE, 'normal')
      doc.setFontSize(isGrille ? CORPS_GRILLE : 10.5)
      doc.setTextColor(ENCRE)
      if (isTete) {
        doc.text(pourPdf(texte), x + step / 2, y + height - 1.5, { angle: 90 })
        return
      }
      const most = column === 0 ? first - 2 : step
      const line = (doc.splitTextToSize(pourPdf(texte), most) as string[])[0] ?? ''
      if (column === 0) doc.text(line, x, y + 4.4)
      else if (isGrille) drawSigne(doc, line, { x: x + step / 2, y: y + 3.2 })
      else doc.text(line, x + step, y + 4.4, { align: 'right' })
    })
    y += height
  }
  return { ...colonne, y }
}

/** Heads stand upright: the longest one makes the height of their row. */
function heightOfTetes(doc: jsPDF, cells: readonly CelluleLivret[]): number {
  doc.setFont(TEXTE, 'normal')
  doc.setFontSize(CORPS_GRILLE)
  return Math.max(...cells.map(({ texte }) => doc.getTextWidth(pourPdf(texte)))) + 4
}

/** Discs are drawn: the face has no such letters. */
function drawSigne(doc: jsPDF, signe: string, { x, y }: { x: number; y: number }): void {
  doc.setFillColor(ENCRE)
  doc.setDrawColor(ENCRE)
  doc.setLineWidth(0.3)
  if (signe === '●') doc.circle(x, y, 1.1, 'F')
  else if (signe === '○') doc.circle(x, y, 1.1, 'S')
  else if (signe === '·') doc.circle(x, y, 0.25, 'F')
  else doc.text(signe, x, y + 1.2, { align: 'center' })
}
