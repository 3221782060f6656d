import type { TerritoireId } from '#/domain/territoire.ts'

/** The four classes of the memento, `data/typologie.json`. */
export const TYPOLOGIE_IDS = [
  'rural-structure',
  'rural-faible-densite',
  'pole-urbain-moyen',
  'periurbain-structure',
] as const

export type TypologieId = (typeof TYPOLOGIE_IDS)[number]

/** Name and letter of a class: the letter is the cue that does not need colour. */
export const TYPOLOGIES: Record<TypologieId, { lettre: string; nom: string }> = {
  'rural-structure': { lettre: 'A', nom: 'Rural structuré' },
  'rural-faible-densite': { lettre: 'B', nom: 'Rural structuré de faible densité' },
  'pole-urbain-moyen': { lettre: 'C', nom: 'Pôle urbain moyen' },
  'periurbain-structure': { lettre: 'D', nom: 'Périurbain structuré' },
}

/** One of the nine Pays, as the map marks it at national scale. */
export type PaysMark = {
  id: TerritoireId
  nom: string
  /** A {@link TypologieId}; any other text is drawn without class colour. */
  typologieId: string
}

/** Narrows the text of a content file to a class. */
export function isTypologieId(value: string): value is TypologieId {
  return (TYPOLOGIE_IDS as readonly string[]).includes(value)
}
