import { buildAide, buildBarre } from './barre.ts'
import { type CarteZoomable, makeZoomable } from './carte.ts'
import { type Geste, gesteOf } from './touches.ts'

/**
 * Turns the long page of a hand-out into steps shown one at a time. The step on show is in
 * the address (`#etape-3`), so that a reload or a link comes back to it.
 *
 * @returns a function that stops listening to the keys
 */
export function startLecteur(document: Document): () => void {
  const view = document.defaultView
  const root = document.documentElement
  const pages = [...document.querySelectorAll<HTMLElement>('.etape')]
  if (view === null || pages.length === 0) return () => {}
  const { signal, abort } = controllerOf()
  const cartes = new Map<HTMLElement, CarteZoomable>()
  const status = document.createElement('p')
  status.className = 'sr-only'
  status.setAttribute('role', 'status')
  const aide = buildAide(document)
  let rang = 1
  let saisie = ''

  const carte = (): CarteZoomable | null => {
    const page = pages[rang - 1]
    const svg = page?.querySelector<SVGSVGElement>('.carte svg')
    if (!page || !svg) return null
    const known = cartes.get(page) ?? makeZoomable(svg)
    cartes.set(page, known)
    return known
  }
  const show = (asked: number) => {
    rang = Math.min(Math.max(1, asked), pages.length)
    pages.forEach((page, at) => {
      page.dataset['montree'] = String(at + 1 === rang)
    })
    delete root.dataset['noir']
    const page = pages[rang - 1]
    if (root.dataset['lecture'] === 'tout') page?.scrollIntoView()
    status.textContent = `Étape ${rang} sur ${pages.length}. ${page?.querySelector('h2')?.textContent ?? ''}`
    view.history.replaceState(null, '', `#etape-${rang}`)
    // Makes the wheel and the fingers work before any key is pressed.
    carte()
  }
  const toggle = (name: 'noir' | 'notes') => {
    if (root.dataset[name] === undefined) root.dataset[name] = ''
    else delete root.dataset[name]
    const words = { noir: ['Écran noir.', 'Étape.'], notes: ['Notes montrées.', 'Notes cachées.'] }
    status.textContent = words[name][root.dataset[name] === undefined ? 1 : 0] ?? ''
  }
  const read = (way: 'tout' | 'pas') => {
    root.dataset['lecture'] = way
    show(rang)
  }
  const act = (geste: Geste) => {
    switch (geste.kind) {
      case 'aller':
        return root.dataset['noir'] === undefined ? show(rang + geste.de) : toggle('noir')
      case 'a':
        return show(geste.rang)
      case 'debut':
        return show(1)
      case 'fin':
        return show(pages.length)
      case 'noir':
      case 'notes':
        return toggle(geste.kind)
      case 'tout':
        return read(root.dataset['lecture'] === 'tout' ? 'pas' : 'tout')
      case 'aide':
        return aide.open ? aide.close() : aide.showModal()
      case 'echap':
        return root.dataset['noir'] === undefined ? carte()?.entiere() : toggle('noir')
      case 'zoom':
        return carte()?.zoom(geste.facteur)
      case 'glisser':
        return carte()?.glisser(geste.vers)
      case 'entiere':
        return carte()?.entiere()
      default:
        return geste satisfies never
    }
  }
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof view.Element ? event.target : null
    // A button keeps its own keys; the open help keeps the browser's.
    const isOwn =
      [' ', 'Enter'].includes(event.key) && (target?.closest('button, a') ?? null) !== null
    const isHelp = aide.open && event.key !== '?'
    if (isOwn || isHelp) return
    const read = gesteOf(event, saisie)
    saisie = read.saisie
    if (saisie !== '') status.textContent = `Étape ${saisie}, puis Entrée.`
    // Read in one go, the page scrolls as any page.
    const scrolls = root.dataset['lecture'] === 'tout' && /^(Arrow|Page|Home|End| )/.test(event.key)
    if (read.geste === null || (scrolls && !event.shiftKey)) return
    event.preventDefault()
    act(read.geste)
  }
  document.addEventListener('keydown', onKey, { signal })
  view.addEventListener('hashchange', () => show(rangOf(view.location.hash)), { signal })
  document.body.append(buildBarre(document, act), aide, status)
  root.dataset['lecture'] = 'pas'
  show(rangOf(view.location.hash))
  return abort
}

function controllerOf(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function rangOf(hash: string): number {
  return Number(/^#etape-(\d+)$/.exec(hash)?.[1] ?? 1)
}
