/** Nothing moves for this long: a step is then what its reader would see. */
const CALME_MS = 450
/** A step that never settles is taken as it is. */
const LIMITE_MS = 12_000
const PAS_MS = 60

/** What says that an element still waits for something. */
const ATTENTE = '[data-tone="loading"]'

/**
 * Resolves once an element and a store have stopped changing, and nothing in the element
 * says that it is loading; after twelve seconds at most.
 *
 * @param isAsking true while something is computed elsewhere, which shows nothing yet
 */
export async function quiet(
  element: Element,
  subscribe: (onChange: () => void) => () => void,
  isAsking: () => boolean,
): Promise<void> {
  const start = performance.now()
  let last = start
  const touch = () => {
    last = performance.now()
  }
  const observer = new MutationObserver(touch)
  observer.observe(element, { childList: true, subtree: true, characterData: true })
  const unsubscribe = subscribe(touch)
  try {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PAS_MS))
      const now = performance.now()
      if (isAsking()) touch()
      const isCalm = now - last > CALME_MS && element.querySelector(ATTENTE) === null
      if (isCalm || now - start > LIMITE_MS) return
    }
  } finally {
    observer.disconnect()
    unsubscribe()
  }
}
