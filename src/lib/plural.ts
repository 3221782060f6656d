import { formatInteger } from './formatNumber.ts'

/** French plural: from two on. « 0 commune », « 1 commune », « 2 communes ». */
export function plural(count: number, singular: string, pluralForm = `${singular}s`): string {
  return Math.abs(count) >= 2 ? pluralForm : singular
}

/** The number and its noun: « 1 250 communes »; « nombre inconnu de communes » for null. */
export function countOf(
  count: number | null,
  singular: string,
  pluralForm = `${singular}s`,
): string {
  if (count === null) return `nombre inconnu de ${pluralForm}`
  return `${formatInteger(count)} ${plural(count, singular, pluralForm)}`
}
