/** Hands a file to the reader, under this name, as any download. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download holds the address until it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
