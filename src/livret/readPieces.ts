import type { CelluleLivret, PieceLivret } from './livret.ts'

/**
 * Reads what a step shows large as plain data, so that the hand-out writes it in its own way
 * and no markup travels. What is only for the eye (`aria-hidden`) keeps its word for the ear.
 *
 * @param bloc the element that holds the tables, lists and figures of one step
 */
export function readPieces(bloc: Element): PieceLivret[] {
  return [...bloc.children].flatMap(readPiece)
}

function readPiece(element: Element): PieceLivret[] {
  switch (element.tagName) {
    case 'DL':
      return [{ genre: 'chiffres', chiffres: readChiffres(element) }]
    case 'UL':
    case 'OL':
      return [{ genre: 'phrases', phrases: [...element.children].map(phraseOf).filter(Boolean) }]
    case 'TABLE':
      return [readTableau(element)]
    case 'P': {
      const texte = textOf(element)
      return texte === '' || element.classList.contains('sr-only')
        ? []
        : [{ genre: 'texte', texte }]
    }
    default:
      return readPieces(element)
  }
}

function readChiffres(list: Element) {
  return [...list.querySelectorAll('dt')].map((term) => {
    const value = term.parentElement?.querySelector('dd') ?? term.nextElementSibling
    return { nom: textOf(term), valeur: value ? textOf(value) : '' }
  })
}

function readTableau(table: Element): PieceLivret {
  const lignes = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(readCell))
  return { genre: 'tableau', titre: textOf(table.querySelector('caption')), lignes }
}

function readCell(cell: Element): CelluleLivret {
  const isTete = cell.tagName === 'TH'
  const seen = cell.querySelector('[aria-hidden="true"]')
  const heard = cell.querySelector('.sr-only')
  if (seen && heard) return { texte: textOf(seen), mot: textOf(heard), isTete }
  return { texte: textOf(cell), mot: null, isTete }
}

/** An item of several paragraphs is one sentence here. */
function phraseOf(item: Element): string {
  const paragraphs = [...item.querySelectorAll('p')].map(textOf).filter(Boolean)
  return paragraphs.length === 0 ? textOf(item) : paragraphs.join(', ')
}

/** Words as they are read on screen: ordinary spaces folded, no-break spaces kept. */
function textOf(element: Element | null): string {
  if (element === null) return ''
  const copy = element.cloneNode(true)
  if (copy instanceof Element && !element.matches('caption, .sr-only')) {
    for (const heard of copy.querySelectorAll('.sr-only')) heard.remove()
  }
  return (copy.textContent ?? '').replaceAll(/[ \t\n]+/g, ' ').trim()
}
