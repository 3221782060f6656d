import type { Face } from './avances.ts'

/** A face of the page, as SVG names it, and as our widths do. */
export type Police = {
  famille: string
  graisse: 400 | 600 | 700
  italique: boolean
  face: Face
}

/** Words that MapLibre reads in the first name of a font stack (layers/fonts.ts). */
const GRAISSES = [
  { mot: /semibold/i, graisse: 600 },
  { mot: /bold/i, graisse: 700 },
] as const

/** The face that a font stack of the layers means. */
export function policeOf(stack: readonly string[]): Police {
  const [first = '', ...rest] = stack
  const isMade = first.startsWith('Lisiere')
  const familles = isMade ? rest : stack
  const graisse = isMade ? (GRAISSES.find(({ mot }) => mot.test(first))?.graisse ?? 400) : 400
  const isTitre = familles.some((famille) => /serif 4/i.test(famille))
  return {
    // Single quotes: the attribute has the double ones.
    famille: familles.map(quoted).join(', '),
    graisse,
    italique: isMade && /italic/i.test(first),
    face: `${isTitre ? 'titre' : 'texte'}${graisse === 400 ? '' : '-fort'}` as Face,
  }
}

/** Attributes of a `<text>` in a face. */
export function attributsPolice({ famille, graisse, italique }: Police) {
  return {
    'font-family': famille,
    'font-weight': graisse === 400 ? null : graisse,
    'font-style': italique ? 'italic' : null,
  }
}

function quoted(famille: string): string {
  const bare = famille.replaceAll('"', '')
  return /[\s\d]/.test(bare) ? `'${bare}'` : bare
}
