import { jsPDF } from 'jspdf'
import { ATTRIBUTION } from '#/domain/attribution.ts'
import { type Livret, type PageLivret, TAILLE_CARTE } from '../livret.ts'
import { below, type Colonne, FILET, rule, write } from './encre.ts'
import { addPolices } from './polices.ts'
import { writePieces } from './writePieces.ts'

/** One step a sheet (A4 landscape), or the step above its notes (A4 portrait). */
export type MiseEnPage = 'etapes' | 'notes'

/** Millimetres. */
const MARGE = 12
const A4 = { court: 210, long: 297 } as const
const PIED = 8
/** Of the sheet with notes: room for the map, and between what stands under it. */
const HAUTEUR_CARTE = 116
const GOUTTIERE = 10

export type Atelier = {
  /** A drawing as a JPEG: vector writers lose its patterns and the halo of its names. */
  photographier: (svg: string) => Promise<Uint8Array>
  /** Told before each page, from 1. */
  onPage: (rang: number) => void
}

/**
 * The sequence as a PDF: words that can be selected in our two faces, maps as pictures.
 *
 * @throws when a font cannot be fetched, or a picture cannot be made
 */
export async function renderPdf(
  livret: Livret,
  mise: MiseEnPage,
  { photographier, onPage }: Atelier,
): Promise<Blob> {
  const orientation = mise === 'etapes' ? 'landscape' : 'portrait'
  const doc = new jsPDF({ orientation, unit: 'mm', format: 'a4', compress: true })
  await addPolices(doc)
  doc.setProperties({
    title: livret.titre,
    subject: 'Séquence de Lisière',
    creator: 'Lisière',
    ...(livret.auteur === null ? {} : { author: livret.auteur }),
  })
  doc.setLanguage('fr-FR')
  for (const [at, page] of livret.pages.entries()) {
    onPage(at + 1)
    if (at > 0) doc.addPage('a4', orientation)
    const photo = await photographier(page.carte)
    if (mise === 'etapes') writeEtape(doc, page, photo)
    else writeAvecNotes(doc, page, photo)
    writePied(doc, livret, page, at + 1)
  }
  return doc.output('blob')
}

/** Words on the left, the map on the rest of the sheet. */
function writeEtape(doc: jsPDF, page: PageLivret, photo: Uint8Array): void {
  const bas = A4.court - MARGE - PIED
  const mots = writeMots(doc, page, { x: MARGE, y: MARGE, largeur: 100, bas }, 24)
  writePieces(doc, below(mots, 2), page.pieces)
  const x = MARGE + 106
  writeCarte(doc, photo, { x, y: MARGE, width: A4.long - MARGE - x, height: bas - MARGE })
}

/** The step on the upper half, as it was shown; under it what was said, beside its figures. */
function writeAvecNotes(doc: jsPDF, page: PageLivret, photo: Uint8Array): void {
  const largeur = A4.court - 2 * MARGE
  const mots = writeMots(doc, page, { x: MARGE, y: MARGE, largeur, bas: MARGE + 40 }, 18)
  const haut = mots.y + 4
  writeCarte(doc, photo, { x: MARGE, y: haut, width: largeur, height: HAUTEUR_CARTE })
  const y = haut + HAUTEUR_CARTE + 8
  const bas = A4.long - MARGE - PIED
  const colonne = (largeur - GOUTTIERE) / 2
  const hasPieces = page.pieces.length > 0
  const place = { x: MARGE, y, largeur: hasPieces ? colonne : largeur, bas }
  const notes = write(doc, place, 'Notes', { corps: 11, face: 'fort' })
  const text = page.notes.trim() === '' ? 'Pas de notes pour cette étape.' : page.notes
  write(doc, below(notes, 1), text, { corps: 11 })
  const droite = { x: MARGE + colonne + GOUTTIERE, y: y - 4, largeur: colonne, bas }
  if (hasPieces) writePieces(doc, droite, page.pieces)
}

function writeMots(doc: jsPDF, page: PageLivret, colonne: Colonne, corps: number): Colonne {
  const titre = write(doc, colonne, page.titre, { corps, face: 'titre' })
  return page.texte === '' ? titre : write(doc, below(titre, 3), page.texte, { corps: 13 })
}

type Cadre = { x: number; y: number; width: number; height: number }

/** The map, whole, as large as its frame allows. */
function writeCarte(doc: jsPDF, photo: Uint8Array, cadre: Cadre): void {
  const ratio = Math.min(cadre.width / TAILLE_CARTE.width, cadre.height / TAILLE_CARTE.height)
  const width = TAILLE_CARTE.width * ratio
  const height = TAILLE_CARTE.height * ratio
  const x = cadre.x + (cadre.width - width) / 2
  const y = cadre.y + (cadre.height - height) / 2
  doc.addImage(photo, 'JPEG', x, y, width, height)
  doc.setDrawColor(FILET)
  doc.setLineWidth(0.25)
  doc.rect(x, y, width, height)
}

function writePied(doc: jsPDF, livret: Livret, page: PageLivret, rang: number): void {
  const { width, height } = doc.internal.pageSize
  const top = height - MARGE - PIED + 2
  const largeur = width - 2 * MARGE
  rule(doc, { x: MARGE, y: top, largeur, bas: height })
  const pied = { x: MARGE, y: top + 1.5, largeur: largeur - 40, bas: height - 4 }
  write(doc, pied, page.source ?? ATTRIBUTION, { corps: 8, discret: true })
  doc.setFontSize(8)
  const folio = `${livret.date} · ${rang} / ${livret.pages.length}`
  doc.text(folio, width - MARGE, top + 4, { align: 'right' })
}
