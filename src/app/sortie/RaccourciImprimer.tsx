import { lazy, Suspense, useCallback, useEffect, useState } from 'react'

const ImpressionDirecte = lazy(async () => ({
  default: (await import('./ImpressionDirecte.tsx')).ImpressionDirecte,
}))

/**
 * Makes Ctrl + P print the map: drawn by the graphics card, it would come out blank. And
 * whatever asks for a print gets the day edition: ink is dark, paper is light.
 */
export function RaccourciImprimer() {
  const [isAsked, setIsAsked] = useState(false)
  const done = useCallback(() => setIsAsked(false), [])
  // Listens as long as the page lives.
  useEffect(() => {
    const { dataset } = document.documentElement
    let theme = dataset['theme']
    const onKey = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
      if (!isPrint || event.shiftKey || event.altKey) return
      event.preventDefault()
      setIsAsked(true)
    }
    const before = () => {
      theme = dataset['theme']
      dataset['theme'] = 'clair'
    }
    const after = () => {
      if (theme !== undefined) dataset['theme'] = theme
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  if (!isAsked) return null
  return (
    <Suspense fallback={null}>
      <ImpressionDirecte onDone={done} />
    </Suspense>
  )
}
