/** How long the browser may take to begin reading the file. */
const KEPT_MS = 60_000

/**
 * Hands a file to the browser to save, without leaving the page nor asking any server:
 * a link to an address the page makes for itself, which the policy of the page allows.
 */
export function download(blob: Blob, nom: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = nom
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
