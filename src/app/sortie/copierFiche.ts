/** What one acts with has no use on paper; what it says is kept where it is a word of a sentence. */
const GESTES = [
  'nav',
  'input',
  'select',
  'form',
  '[role="radiogroup"]',
  '[role="switch"]',
  'label',
  '[data-variant="plain"]',
  '[data-variant="square"]',
  '.sr-only',
].join(',')

/** Attributes that refer to another element by its id. */
const RENVOIS = ['fill', 'stroke', 'clip-path', 'mask', 'filter', 'href', 'aria-labelledby']

const PREFIXE = 'imprime-'

/**
 * A copy of a sheet for paper: unfolded, without buttons, with ids of its own so that its
 * drawings find their patterns. The sheet itself is left as it is.
 */
export function copierFiche(fiche: HTMLElement): HTMLElement {
  const copy = document.createElement('section')
  copy.className = 'imp-fiche'
  copy.append(...[...fiche.children].map((child) => child.cloneNode(true)))
  for (const gesture of copy.querySelectorAll(GESTES)) gesture.remove()
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden')
  for (const button of copy.querySelectorAll('button')) {
    // « ← Les neuf Pays » leads nowhere from paper.
    if (/^[←→]/.test(button.textContent.trim())) button.remove()
    else button.replaceWith(wordsOf(button))
  }
  renameIds(copy)
  return copy
}

/** A button reads as its words; the call of a note stays above the line. */
function wordsOf(button: HTMLElement): HTMLElement {
  const isCall = /^\d+$/.test(button.textContent.trim())
  const words = document.createElement(isCall ? 'sup' : 'span')
  words.append(...button.childNodes)
  for (const arrow of words.querySelectorAll('[aria-hidden="true"]')) {
    // Signs that only say how a table sorts or a section folds.
    if (arrow.textContent.length <= 2 && !words.querySelector('svg text')) arrow.remove()
  }
  return words
}

function renameIds(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[id]')) element.id = PREFIXE + element.id
  for (const name of RENVOIS) {
    for (const element of root.querySelectorAll(`[${name}*="#"]`)) {
      const value = element.getAttribute(name) ?? ''
      element.setAttribute(name, value.replace(/(^|url\(")?(url\()?#/, `$1$2#${PREFIXE}`))
    }
  }
}
