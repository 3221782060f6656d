/** Fills the screen where the browser allows it; the presentation works without. */
export function enterPleinEcran(): void {
  if (document.fullscreenElement === null) {
    void document.documentElement.requestFullscreen?.().catch(() => {})
  }
}

export function leavePleinEcran(): void {
  if (document.fullscreenElement) void document.exitFullscreen?.().catch(() => {})
}

export function togglePleinEcran(): void {
  if (document.fullscreenElement) leavePleinEcran()
  else enterPleinEcran()
}
