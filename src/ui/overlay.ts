/** Id of the element, inside `main`, that popovers are drawn in. */
export const OVERLAY_ID = 'surcouche'

/**
 * Where popovers are drawn: inside a landmark, so that a screen reader meets them in
 * the page and not beside it. Nothing to give when the element is not there (tests).
 */
export function inOverlay(): { UNSTABLE_portalContainer?: Element } {
  const element = document.getElementById(OVERLAY_ID)
  return element ? { UNSTABLE_portalContainer: element } : {}
}
