import type { Geste } from './touches.ts'

const BOUTONS: readonly { label: string; geste: Geste; signe?: string }[] = [
  { label: 'Étape précédente', signe: '←', geste: { kind: 'aller', de: -1 } },
  { label: 'Étape suivante', signe: '→', geste: { kind: 'aller', de: 1 } },
  { label: 'Agrandir la carte', signe: '+', geste: { kind: 'zoom', facteur: 1.5 } },
  { label: 'Réduire la carte', signe: '−', geste: { kind: 'zoom', facteur: 1 / 1.5 } },
  { label: 'Carte entière', geste: { kind: 'entiere' } },
  { label: 'Notes', geste: { kind: 'notes' } },
  { label: 'Tout lire', geste: { kind: 'tout' } },
  { label: 'Aide', geste: { kind: 'aide' } },
]

const TOUCHES: readonly (readonly [string, string])[] = [
  ['→, espace, page suivante', 'étape suivante'],
  ['←, page précédente', 'étape précédente'],
  ['Début, Fin', 'première, dernière étape'],
  ['un nombre puis Entrée', 'aller à cette étape'],
  ['+, −, 0', 'agrandir, réduire, carte entière'],
  ['Maj et les flèches', 'déplacer la carte'],
  ['N', 'notes'],
  ['B ou .', 'écran noir'],
  ['T', 'tout lire d’un trait, ou étape par étape'],
  ['?', 'cette aide'],
  ['Échap', 'fermer'],
]

/** The commands at the bottom of the page. */
export function buildBarre(document: Document, onGeste: (geste: Geste) => void): HTMLElement {
  const nav = document.createElement('nav')
  nav.className = 'commandes'
  nav.setAttribute('aria-label', 'Commandes du livret')
  for (const { label, signe, geste } of BOUTONS) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['geste'] = geste.kind
    button.textContent = signe ?? label
    if (signe !== undefined) button.setAttribute('aria-label', label)
    button.title = label
    button.addEventListener('click', () => onGeste(geste))
    nav.append(button)
  }
  return nav
}

/** The list of keys, shut. */
export function buildAide(document: Document): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'aide'
  dialog.setAttribute('aria-label', 'Aide')
  const title = document.createElement('h2')
  title.textContent = 'Touches'
  const list = document.createElement('dl')
  for (const [touche, effet] of TOUCHES) {
    const [key, what] = [document.createElement('dt'), document.createElement('dd')]
    key.textContent = touche
    what.textContent = effet
    list.append(key, what)
  }
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Fermer'
  close.addEventListener('click', () => dialog.close())
  dialog.append(title, list, close)
  return dialog
}
