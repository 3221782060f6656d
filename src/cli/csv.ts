/** One CSV line (RFC 4180): quotes only where needed, quotes doubled, LF at the end, for the shell. */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvField).join(',')}\n`
}

function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
