import { lazy, Suspense, useState } from 'react'
import { ATTRIBUTION } from '#/domain/attribution.ts'
import { ATTRIBUTION_PLAN_IGN } from '#/layers/planIgn.ts'
import { createCameraLink } from '#/map/cameraLink.ts'
import { MillesimeSwitch } from '#/panels/parts/MillesimeSwitch.tsx'
import { type AppStore, useAppStore } from '#/store/appStore.ts'
import { isProjected } from '#/store/presentation.slice.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { Messages } from '#/ui/Messages.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './App.module.css'
import coin from './Coin.module.css'
import { CouchesMenu } from './CouchesMenu.tsx'
import { BoutonHorsLigne } from './horsLigne/BoutonHorsLigne.tsx'
import { MiseAJour } from './horsLigne/MiseAJour.tsx'
import { SourcesDehors, useIntegration } from './integration/enFenetre.tsx'
import { Legende } from './Legende.tsx'
import { LegendeDessin } from './LegendeDessin.tsx'
import { MapControls } from './MapControls.tsx'
import { PhraseCarte } from './PhraseCarte.tsx'
import plan from './PremierPlan.module.css'
import { useAllure } from './useAllure.ts'
import { useFonds } from './useFonds.ts'
import { useMapPadding } from './useMapPadding.tsx'
import { useMapTheme } from './useMapTheme.tsx'

const LegendeThematique = lazy(async () => ({
  default: (await import('./LegendeThematique.tsx')).LegendeThematique,
}))

const CarteDessinee = lazy(async () => ({
  default: (await import('./dessinee/CarteDessinee.tsx')).CarteDessinee,
}))
const SecondePlan = lazy(async () => ({
  default: (await import('./SecondePlan.tsx')).SecondePlan,
}))
const MapView = lazy(async () => ({ default: (await import('#/map/MapView.tsx')).MapView }))

/** No room for two maps side by side: the second is laid over the first. */
const NARROW = '(max-width: 859px)'

export type MapRegionProps = { store: AppStore; geoBase: string }

/** The sentence, the map, and what is laid over it. */
export function MapRegion({ store, geoBase }: MapRegionProps) {
  const isPresenting = useAppStore(isProjected)
  const isLecture = useAppStore((state) => state.isLecture)
  // Gaps of France are read on units of a vintage of their own, which their sentence says.
  const isDated = useAppStore(
    ({ vue, echelleEcart }) => vue === 'ecarts' && echelleEcart === 'france',
  )
  return (
    <section aria-label="Carte" className={s['carte']} data-region="carte">
      {isPresenting ? null : (
        <div className={s['bandeau']}>
          <PhraseCarte />
          {isLecture || isDated ? null : <MillesimeSwitch label="Périmètres de" />}
        </div>
      )}
      <div id="carte" className={s['plan']} tabIndex={-1}>
        <ErrorBoundary sentence="La carte s’est repliée sans prévenir. La liste, la recherche et les fiches restent utilisables.">
          <Suspense
            fallback={
              <div className={s['attente']}>
                <Notice tone="loading">On déplie la carte…</Notice>
              </div>
            }
          >
            <Plan store={store} geoBase={geoBase} />
          </Suspense>
        </ErrorBoundary>
        {isPresenting ? null : <Habillage />}
      </div>
    </section>
  )
}

/** What is laid over the map while exploring: messages, legend, commands, sources. */
function Habillage() {
  const messages = useAppStore((state) => state.messages)
  const dismiss = useAppStore((state) => state.dismiss)
  const { isIntegree, isLecture } = useIntegration()
  const fond = useAppStore((state) => state.fondEnLigne)
  const avant = fond === 'plan-ign' ? `${ATTRIBUTION_PLAN_IGN} · ` : ''
  return (
    <>
      <div className={s['messages']}>
        {isIntegree ? null : <MiseAJour />}
        <Messages messages={messages} onDismiss={dismiss} />
      </div>
      <div className={s['legende']}>
        <LegendeDessin />
        <LegendeDuTheme />
        <Legende />
        {isLecture ? null : <CouchesMenu />}
      </div>
      <MapControls />
      <div className={coin['coin']}>
        {isIntegree ? (
          <SourcesDehors className={coin['attribution']} avant={avant} />
        ) : (
          <Coin avant={avant} />
        )}
      </div>
    </>
  )
}

/** What holds without network, and where everything comes from. */
function Coin({ avant }: { avant: string }) {
  const openVue = useAppStore((state) => state.openVue)
  return (
    <>
      <BoutonHorsLigne />
      <button type="button" className={coin['attribution']} onClick={() => openVue('sources')}>
        {avant}
        {ATTRIBUTION}{' '}
        <span aria-hidden="true" className={coin['info']}>
          i
        </span>
        <span className="sr-only">, voir les sources</span>
      </button>
    </>
  )
}

/** Fetched with the first thematic map. */
function LegendeDuTheme() {
  const isColoured = useAppStore((state) => state.thematique !== null)
  if (!isColoured) return null
  return (
    <Suspense fallback={null}>
      <LegendeThematique />
    </Suspense>
  )
}

function Plan({ store, geoBase }: MapRegionProps) {
  const fonds = useFonds(geoBase)
  const theme = useMapTheme()
  const padding = useMapPadding()
  const allure = useAllure()
  const isDrawn = useAppStore(({ mapState }) => mapState === 'no-webgl' || mapState === 'failed')
  const hasSecond = useAppStore(
    ({ vue, secondeCarte }) => vue === 'indicateurs' && secondeCarte !== null,
  )
  const isOver = useAppStore(({ disposition }) => disposition === 'volet')
  const isNarrow = useMediaQuery(NARROW)
  const isVolet = isOver || isNarrow
  const [link] = useState(createCameraLink)
  const given = { ...fonds, store, theme, padding, allure, link }
  return (
    <>
      <div className={plan['premiere']} data-moitie={(hasSecond && !isVolet) || undefined}>
        <MapView {...given} />
      </div>
      {isDrawn ? <CarteDessinee {...{ fonds, store, theme, padding, allure }} /> : null}
      {hasSecond ? (
        <Suspense fallback={null}>
          <SecondePlan {...given} isVolet={isVolet} />
        </Suspense>
      ) : null}
    </>
  )
}
