import { abregerTables, type Listes } from './abregerTables.ts'

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
  // Parts that say of themselves that they are for the screen: tracks, « et 12 autres ».
  '[data-ecran]',
].join(',')

/** Attributes that refer to another element by its id; a paint may also be « #e7e2e0 ». */
const PEINTURES = ['fill', 'stroke', 'clip-path', 'mask', 'filter']

const PREFIXE = 'imprime-'

/**
 * A copy of a sheet for paper: unfolded, without buttons, with ids of its own so that its
 * drawings find their patterns. The sheet itself is left as it is.
 *
 * @param listes a list that would fill many pages: whole, or its beginning and how many follow
 */
export function copierFiche(fiche: HTMLElement, listes: Listes = 'entieres'): HTMLElement {
  const copy = document.createElement('section')
  copy.className = 'imp-fiche'
  copy.append(...[...fiche.children].map((child) => child.cloneNode(true)))
  for (const gesture of copy.querySelectorAll(GESTES)) gesture.remove()
  if (listes === 'abregees') abregerTables(copy)
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden')
  for (const button of copy.querySelectorAll('button')) {
    // « ← Les neuf Pays » leads nowhere from paper.
    if (/^[←→]/.test(button.textContent.trim())) button.remove()
    else button.replaceWith(wordsOf(button))
  }
  pruneEmpty(copy)
  renameIds(copy)
  return copy
}

/** A button reads as its words; the call of a note stays above the line. */
function wordsOf(button: HTMLElement): HTMLElement {
  const isCall = /^\d+$/.test(button.textContent.trim()) && button.childElementCount === 0
  const words = document.createElement(isCall ? 'sup' : 'span')
  // A row made as a button keeps its columns.
  if (button.dataset['variant'] === undefined && button.childElementCount > 1)
    words.className = button.className
  words.append(...button.childNodes)
  if (button.slot === 'trigger') for (const arrow of words.querySelectorAll('svg')) arrow.remove()
  for (const sign of words.querySelectorAll('[aria-hidden="true"]')) {
    // « ▾ », « › »: they only say how a table sorts or a section folds.
    if (/^[^\p{L}\p{N}]{1,2}$/u.test(sign.textContent.trim())) sign.remove()
  }
  return words
}

/** A title whose section held nothing but gestures says nothing. */
function pruneEmpty(root: HTMLElement): void {
  for (const title of root.querySelectorAll('h3, h4')) {
    const section = title.closest('section')
    if (section === null || section === root || section.querySelector('svg, table, img')) continue
    if (section.textContent.trim() === title.textContent.trim()) section.remove()
  }
}

function renameIds(root: HTMLElement): void {
  for (const element of root.querySelectorAll('[id]')) element.id = PREFIXE + element.id
  for (const name of PEINTURES) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? ''
      element.setAttribute(name, value.replace(/url\((["']?)#/, `url($1#${PREFIXE}`))
    }
  }
  for (const element of root.querySelectorAll('[href^="#"]'))
    element.setAttribute('href', `#${PREFIXE}${(element.getAttribute('href') ?? '').slice(1)}`)
}
