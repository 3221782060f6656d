/** What a value in the address means, or a French remark when it means nothing. */
export type Parsed<T> = { value: T } | { remark: string }

/** A remark quotes an unknown value, but never a page of it. */
export function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
