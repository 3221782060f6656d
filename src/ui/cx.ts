/** Joins class names; CSS modules give `string | undefined` under our index rule. */
export function cx(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
