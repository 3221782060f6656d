import { type RefObject, useEffect, useState } from 'react'

/** Margin within which what is about to be scrolled to counts as seen. */
const AVANCE = '160px'

/** True while an element is on screen, or nearly; at once where browsers cannot tell. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setIsSeen] = useState(typeof IntersectionObserver === 'undefined')
  // Follows the element in and out of the screen.
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => setIsSeen(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: AVANCE },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isSeen
}
