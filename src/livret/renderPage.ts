import { ATTRIBUTION } from '#/domain/attribution.ts'
import { escapeXml } from '#/lib/escapeXml.ts'
import { prefixIds } from '#/lib/prefixIds.ts'
import type { CelluleLivret, PageLivret, PieceLivret } from './livret.ts'

const ESPACES = /\n{2,}/

/** One step as a section of the hand-out: the map, the words, their sources, the notes. */
export function renderPage(page: PageLivret, rang: number, total: number): string {
  const id = `etape-${rang}`
  return `<article class="etape" id="${id}" aria-labelledby="${id}-titre" tabindex="-1">
<div class="carte">${prefixIds(page.carte, `e${rang}-`)}</div>
<div class="cartouche">
<h2 id="${id}-titre">${escapeXml(page.titre)}</h2>
${page.texte === '' ? '' : `<p class="texte">${escapeXml(page.texte)}</p>`}
${page.pieces.map(renderPiece).join('\n')}
</div>
<footer class="pied">
<p class="source">${escapeXml(page.source ?? ATTRIBUTION)}</p>
<p class="compteur"><span class="sr-only">Étape </span>${rang}<span aria-hidden="true"> / </span><span class="sr-only"> sur </span>${total}</p>
</footer>
${renderNotes(page.notes)}
</article>`
}

function renderNotes(notes: string): string {
  if (notes.trim() === '') return ''
  const paragraphs = notes.split(ESPACES).map((text) => `<p>${escapeXml(text)}</p>`)
  return `<aside class="notes" aria-label="Notes">${paragraphs.join('')}</aside>`
}

function renderPiece(piece: PieceLivret): string {
  switch (piece.genre) {
    case 'chiffres':
      return `<dl class="chiffres">${piece.chiffres
        .map(
          ({ valeur, nom }) => `<div><dt>${escapeXml(nom)}</dt><dd>${escapeXml(valeur)}</dd></div>`,
        )
        .join('')}</dl>`
    case 'phrases':
      return `<ul class="phrases">${piece.phrases
        .map((phrase) => `<li>${escapeXml(phrase)}</li>`)
        .join('')}</ul>`
    case 'texte':
      return `<p class="remarque">${escapeXml(piece.texte)}</p>`
    case 'tableau':
      return renderTableau(piece)
    default:
      return piece satisfies never
  }
}

/** More columns than this, and the cells are signs: their heads are then written upright. */
const COLONNES_DE_GRILLE = 4

function renderTableau({ titre, lignes }: Extract<PieceLivret, { genre: 'tableau' }>): string {
  const width = Math.max(0, ...lignes.map((cells) => cells.length))
  const rows = lignes.map((cells, row) => {
    const scope = row === 0 && cells.every(({ isTete, texte }) => isTete || texte === '')
    return `<tr>${cells.map((cell) => renderCell(cell, scope ? 'col' : 'row')).join('')}</tr>`
  })
  return `<table class="${width > COLONNES_DE_GRILLE ? 'grille' : 'lignes'}"><caption class="sr-only">${escapeXml(titre)}</caption>${rows.join('')}</table>`
}

function renderCell({ texte, mot, isTete }: CelluleLivret, scope: 'col' | 'row'): string {
  const seen =
    mot === null
      ? `<span>${escapeXml(texte)}</span>`
      : `<span aria-hidden="true">${escapeXml(texte)}</span><span class="sr-only">${escapeXml(mot)}</span>`
  return isTete ? `<th scope="${scope}">${seen}</th>` : `<td>${seen}</td>`
}
