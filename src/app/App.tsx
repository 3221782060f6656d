import '#/ui/fonts.css'
import '#/ui/tokens.css'
import '#/ui/base.css'
import './sortie/impression.css'
import { lazy, Suspense } from 'react'
import { type AppStore, useAppStore } from '#/store/appStore.ts'
import { isProjected } from '#/store/presentation.slice.ts'
import { cx } from '#/ui/cx.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { FrenchProvider } from '#/ui/FrenchProvider.tsx'
import { OVERLAY_ID } from '#/ui/overlay.ts'
import { SkipLinks } from '#/ui/SkipLinks.tsx'
import s from './App.module.css'
import { Header } from './Header.tsx'
import { MapRegion } from './MapRegion.tsx'
import { PageTitle } from './PageTitle.tsx'
import { PanelRegion } from './PanelRegion.tsx'
import { PresentationRegion } from './PresentationRegion.tsx'
import projection from './Projection.module.css'
import { RaccourciImprimer } from './sortie/RaccourciImprimer.tsx'
import { VignettesProvider } from './vignettes/VignettesProvider.tsx'

const HorsLigneDialog = lazy(async () => ({
  default: (await import('./horsLigne/HorsLigneDialog.tsx')).HorsLigneDialog,
}))

const PageIntegree = lazy(async () => ({
  default: (await import('./integration/PageIntegree.tsx')).PageIntegree,
}))

export type AppProps = {
  store: AppStore
  /** Absolute address of `geo/`, ending with a slash. */
  geoBase: string
}

const SKIP_LINKS = [
  { targetId: 'fiche', label: 'Aller à la fiche' },
  { targetId: 'recherche', label: 'Aller à la recherche' },
  { targetId: 'carte', label: 'Aller à la carte' },
]

/** The page: header, map, panel; each region fails on its own. */
export function App({ store, geoBase }: AppProps) {
  const selectedId = useAppStore((state) => state.selectedId)
  const integre = useAppStore((state) => state.integre)
  return (
    <FrenchProvider>
      <ErrorBoundary
        sentence="Lisière s’est prise les pieds dans le tapis. Rechargez la page : l’adresse garde votre vue."
        resetKey={selectedId}
      >
        <PageTitle />
        {integre === null ? (
          <Application store={store} geoBase={geoBase} />
        ) : (
          <Suspense fallback={null}>
            <PageIntegree integre={integre} store={store} geoBase={geoBase} />
          </Suspense>
        )}
      </ErrorBoundary>
    </FrenchProvider>
  )
}

function Application({ store, geoBase }: AppProps) {
  const sheetStop = useAppStore((state) => state.sheetStop)
  const isHorsLigneOpen = useAppStore((state) => state.isHorsLigneOpen)
  const isPresenting = useAppStore(isProjected)
  return (
    <VignettesProvider geoBase={geoBase}>
      {isPresenting ? null : <SkipLinks links={SKIP_LINKS} />}
      <RaccourciImprimer />
      <div className={cx(s['app'], isPresenting && projection['projection'])} data-stop={sheetStop}>
        {isPresenting ? null : <Header />}
        <main className={s['main']}>
          <MapRegion store={store} geoBase={geoBase} />
          <PanelRegion />
          <PresentationRegion />
          <div id={OVERLAY_ID} className={s['surcouche']} />
        </main>
        {isHorsLigneOpen ? (
          <Suspense fallback={null}>
            <HorsLigneDialog />
          </Suspense>
        ) : null}
      </div>
    </VignettesProvider>
  )
}
