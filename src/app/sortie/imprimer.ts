import { unfoldForPrint } from '#/ui/impression.ts'
import type { Listes } from './abregerTables.ts'
import { copierFiche } from './copierFiche.ts'
import { flattenGrids } from './flattenGrids.ts'
import { type Page, reglePage } from './pages.ts'

const RACINE = 'impression'

/** What a folded part shows may have to be fetched: it is waited for this long, in milliseconds. */
const DEPLI_MS = 700

type Demande = {
  /** The first page, drawn at the size of the paper. */
  svg: string
  page: Page
  /** The sheet that follows on the next pages; null when it is not asked for. */
  fiche: HTMLElement | null
  listes?: Listes
}

/**
 * Builds the pages beside the application, which print.css hides, and opens the printer's
 * dialog. Everything is taken away once it is shut.
 */
export async function imprimer({ svg, page, fiche, listes = 'abregees' }: Demande): Promise<void> {
  remove()
  const root = document.createElement('div')
  root.id = RACINE
  root.dataset['papier'] = `${page.papier}-${page.orientation}`
  root.append(plancheOf(svg))
  if (fiche !== null) root.append(await unfolded(fiche, listes))
  const paper = new CSSStyleSheet()
  paper.replaceSync(reglePage(page))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
  // First, so that its patterns are found before those of what is hidden.
  document.body.prepend(root)
  flattenGrids(root)
  document.body.dataset['impression'] = ''
  window.addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== paper)
      remove()
    },
    { once: true },
  )
  await document.fonts.ready
  window.print()
}

function plancheOf(svg: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'imp-planche'
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement.localName === 'svg') box.append(documentElement)
  return box
}

async function unfolded(fiche: HTMLElement, listes: Listes): Promise<HTMLElement> {
  unfoldForPrint(true)
  await new Promise((resolve) => setTimeout(resolve, DEPLI_MS))
  const copy = copierFiche(fiche, listes)
  unfoldForPrint(false)
  return copy
}

function remove(): void {
  document.getElementById(RACINE)?.remove()
  delete document.body.dataset['impression']
}
