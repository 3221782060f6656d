/** What a key asks of the hand-out. */
export type Geste =
  | { kind: 'aller'; de: number }
  | { kind: 'a'; rang: number }
  | { kind: 'debut' | 'fin' | 'noir' | 'notes' | 'aide' | 'echap' | 'tout' | 'entiere' }
  | { kind: 'zoom'; facteur: number }
  | { kind: 'glisser'; vers: readonly [number, number] }

const PAS_ZOOM = 1.5
/** Share of the frame that a move covers. */
const PAS = 0.15

const GESTES: Readonly<Record<string, Geste>> = {
  ArrowRight: { kind: 'aller', de: 1 },
  ArrowDown: { kind: 'aller', de: 1 },
  PageDown: { kind: 'aller', de: 1 },
  ' ': { kind: 'aller', de: 1 },
  ArrowLeft: { kind: 'aller', de: -1 },
  ArrowUp: { kind: 'aller', de: -1 },
  PageUp: { kind: 'aller', de: -1 },
  Backspace: { kind: 'aller', de: -1 },
  Home: { kind: 'debut' },
  End: { kind: 'fin' },
  b: { kind: 'noir' },
  '.': { kind: 'noir' },
  n: { kind: 'notes' },
  t: { kind: 'tout' },
  '?': { kind: 'aide' },
  Escape: { kind: 'echap' },
  '+': { kind: 'zoom', facteur: PAS_ZOOM },
  '=': { kind: 'zoom', facteur: PAS_ZOOM },
  '-': { kind: 'zoom', facteur: 1 / PAS_ZOOM },
  0: { kind: 'entiere' },
}

const AVEC_MAJUSCULE: Readonly<Record<string, Geste>> = {
  ArrowRight: { kind: 'glisser', vers: [PAS, 0] },
  ArrowLeft: { kind: 'glisser', vers: [-PAS, 0] },
  ArrowUp: { kind: 'glisser', vers: [0, -PAS] },
  ArrowDown: { kind: 'glisser', vers: [0, PAS] },
  ' ': { kind: 'aller', de: -1 },
}

type Touche = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The gesture of a key, and the digits typed so far: « 1 2 Enter » goes to step 12. Keys
 * held with Ctrl, Alt or Cmd are the browser's.
 */
export function gesteOf(touche: Touche, saisie: string): { geste: Geste | null; saisie: string } {
  const { key, shiftKey } = touche
  if (touche.ctrlKey || touche.metaKey || touche.altKey) return { geste: null, saisie }
  // A zero alone shows the whole map; after a digit, it is part of a number.
  if (/^\d$/.test(key) && (key !== '0' || saisie !== '')) {
    return { geste: null, saisie: `${saisie}${key}`.slice(-3) }
  }
  if (key === 'Enter' && saisie !== '') {
    return { geste: { kind: 'a', rang: Number(saisie) }, saisie: '' }
  }
  const table = shiftKey && key in AVEC_MAJUSCULE ? AVEC_MAJUSCULE : GESTES
  return { geste: table[key.length === 1 ? key.toLowerCase() : key] ?? null, saisie: '' }
}
