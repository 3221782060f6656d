import impression from './impression.css?inline'
import lecteur from './lecteur/lecteur.css?inline'
// Built as a worker is: one file that imports nothing, at an address that can be read.
import lecteurUrl from './lecteur/main.ts?worker&url'
import page from './livret.css?inline'
import pieces from './pieces.css?inline'
import type { Materiel } from './renderLivret.ts'

/**
 * Gathers what a hand-out carries: its style, its fonts, its viewer.
 *
 * @param polices `@font-face` rules that hold the fonts themselves
 * @throws when a file of the application cannot be read
 */
export async function loadMateriel(polices: string): Promise<Materiel> {
  const response = await fetch(lecteurUrl)
  if (!response.ok) throw new Error(`la visionneuse est introuvable (${response.status})`)
  return {
    style: [page, pieces, lecteur, impression].join('\n'),
    polices,
    lecteur: await response.text(),
    nonce: nonce(),
  }
}

/** Drawn anew for each file. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
