import { clesOf, fillTexte, type ModeleEtape } from '#/domain/content/modele.ts'
import type { Etape } from '#/domain/sequence.ts'
import type { Fait } from './faitsPays.ts'

export type Faits = Readonly<Record<string, Fait>>

/**
 * Whether a step has its place: decided once, on what is known at the start, so that its
 * number never changes. A figure still on its way counts as one that will come.
 */
export function hasPlace({ titre, texte, sans, vue }: ModeleEtape, faits: Faits): boolean {
  const canSay = (text: string | undefined) =>
    text !== undefined && clesOf(text).every((cle) => faits[cle] !== null)
  return fillTexte(titre, faits) !== null && (canSay(texte) || canSay(sans)) && canSay(vue)
}

/** Whether the words of a step, or its view, wait for a figure. */
export function isAttendue({ texte, vue }: ModeleEtape, faits: Faits): boolean {
  return clesOf(texte + vue).some((cle) => faits[cle] === undefined)
}

/** Without the figures of its text, a step says what it says without; while they come, nothing. */
export function writeEtape(moule: ModeleEtape, faits: Faits, id: string): Etape {
  const source = fillTexte(moule.source, faits)
  const sans = () => (moule.sans ? fillTexte(moule.sans, faits) : null)
  return {
    id,
    titre: fillTexte(moule.titre, faits) ?? '',
    texte: isAttendue(moule, faits) ? '' : (fillTexte(moule.texte, faits) ?? sans() ?? ''),
    notes: fillTexte(moule.notes, faits) ?? '',
    vue: fillVue(moule.vue, faits),
    affichage: moule.affichage,
    ...(source === null ? {} : { source }),
  }
}

/** A part of the address that is not known is left out: the rest of the view is shown. */
function fillVue(vue: string, faits: Faits): string {
  const parts = vue.replace(/^\?/, '').split('&')
  const known = parts.flatMap((part) => fillTexte(part, faits) || [])
  return known.length === 0 ? '' : `?${known.join('&')}`
}
