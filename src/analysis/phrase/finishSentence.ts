import { FINE } from '#/lib/formatNumber.ts'

/** A capital, and the narrow no-break space wherever French punctuation takes one. */
export function finishSentence(sentence: string): string {
  const text = sentence.replace(/ (?=[;:!?»])|(?<=«) /g, FINE)
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
