/** What a key, a button or the presenter's window asks for. */
export type Commande =
  | {
      kind:
        | 'suivante'
        | 'precedente'
        | 'premiere'
        | 'derniere'
        | 'noir'
        | 'notes'
        | 'pointeur'
        | 'plein-ecran'
        | 'demarrer'
        | 'regie'
        | 'sommaire'
        | 'sources'
        | 'aide'
        | 'echap'
    }
  | { kind: 'aller'; etape: number }
  /** Digits typed so far, before Enter. */
  | { kind: 'saisie'; saisie: string }

/** What is read of a keyboard event. */
export type Touche = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'
> & {
  target: EventTarget | null
}

/**
 * What clickers send, among the rest: PageUp and PageDown, or arrows, or Enter; « b » or « . »
 * for the black screen; F5, with Shift or without, to start; small remotes of phones send
 * the keys of a music player.
 */
const TOUCHES: Readonly<Record<string, Exclude<Commande, { etape: number } | { saisie: string }>>> =
  {
    ArrowRight: { kind: 'suivante' },
    ArrowDown: { kind: 'suivante' },
    PageDown: { kind: 'suivante' },
    ' ': { kind: 'suivante' },
    Enter: { kind: 'suivante' },
    MediaTrackNext: { kind: 'suivante' },
    ArrowLeft: { kind: 'precedente' },
    ArrowUp: { kind: 'precedente' },
    PageUp: { kind: 'precedente' },
    MediaTrackPrevious: { kind: 'precedente' },
    Home: { kind: 'premiere' },
    End: { kind: 'derniere' },
    b: { kind: 'noir' },
    '.': { kind: 'noir' },
    n: { kind: 'notes' },
    l: { kind: 'pointeur' },
    f: { kind: 'plein-ecran' },
    // The page would load anew in front of the room.
    F5: { kind: 'demarrer' },
    r: { kind: 'regie' },
    s: { kind: 'sommaire' },
    o: { kind: 'sources' },
    '?': { kind: 'aide' },
    Escape: { kind: 'echap' },
  }

/** More digits than any sequence has steps. */
const MAX_CHIFFRES = 3

/**
 * The command of a key; null when the key is not ours: with Ctrl, Alt or Meta, while
 * writing in a field, or when it presses the button that has the focus.
 *
 * @param saisie digits typed before
 */
export function readTouche(touche: Touche, saisie: string): Commande | null {
  const { key, code, ctrlKey, altKey, metaKey, target } = touche
  if (ctrlKey || altKey || metaKey) return null
  if (isField(target)) return key === 'Escape' ? { kind: 'echap' } : null
  if ((key === ' ' || key === 'Enter') && isPressable(target) && saisie === '') return null
  // On a French keyboard the digits of the top row need Shift: their place says enough.
  const chiffre = /^\d$/.test(key) ? key : /^Digit\d$/.test(code) ? code.slice(-1) : null
  if (chiffre !== null) return { kind: 'saisie', saisie: (saisie + chiffre).slice(-MAX_CHIFFRES) }
  if (saisie !== '') {
    if (key === 'Enter') return { kind: 'aller', etape: Number(saisie) }
    if (key === 'Backspace') return { kind: 'saisie', saisie: saisie.slice(0, -1) }
    if (key === 'Escape') return { kind: 'saisie', saisie: '' }
  }
  // A clicker presses the place of « . » on an American keyboard, where a French one has « : ».
  if (code === 'Period' && !touche.shiftKey) return { kind: 'noir' }
  return TOUCHES[key.length === 1 ? key.toLowerCase() : key] ?? null
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, [role="option"]') !== null
}

/** The help sheet: what each key does, in the order one learns them. */
export const AIDE: readonly { touches: string; effet: string }[] = [
  { touches: '→ ↓ Espace PageSuiv Entrée', effet: 'Étape suivante' },
  { touches: '← ↑ PagePréc', effet: 'Étape précédente' },
  { touches: 'Début, Fin', effet: 'Première, dernière étape' },
  { touches: '7 puis Entrée', effet: 'Aller à l’étape 7' },
  { touches: 'B ou .', effet: 'Écran noir, puis retour' },
  { touches: 'N', effet: 'Notes sur l’écran' },
  { touches: 'R', effet: 'Fenêtre de régie, pour qui parle' },
  { touches: 'L', effet: 'Grand pointeur' },
  { touches: 'F', effet: 'Plein écran' },
  { touches: 'S', effet: 'Sommaire' },
  { touches: 'O', effet: 'Sources de l’étape' },
  { touches: '?', effet: 'Cette aide' },
  { touches: 'Échap', effet: 'Fermer ce qui est ouvert, puis quitter' },
]
