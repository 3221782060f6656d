import { lazy, Suspense, useEffect, useRef } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { LegendeProjetee } from './LegendeProjetee.tsx'
import { PRESENTER_ID } from './place.ts'

const Presentation = lazy(async () => ({
  default: (await import('#/presentation/Presentation.tsx')).Presentation,
}))

/** The projected sequence, over the map; nothing while exploring. */
export function PresentationRegion() {
  const presentee = useAppStore((state) => state.presentee)
  const before = useRef(presentee)
  // Back in the explorer, the keyboard is where it was: on « Présenter ».
  useEffect(() => {
    if (before.current !== null && presentee === null) {
      document.getElementById(PRESENTER_ID)?.querySelector('button')?.focus()
    }
    before.current = presentee
  }, [presentee])
  if (presentee === null) return null
  return (
    <ErrorBoundary
      sentence="La présentation s’est interrompue. Rechargez la page : l’adresse garde l’étape."
      resetKey={presentee}
    >
      <Suspense fallback={null}>
        <Presentation id={presentee} legende={<LegendeProjetee />} />
      </Suspense>
    </ErrorBoundary>
  )
}
