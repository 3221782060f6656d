import { type ComponentType, type ReactNode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { DatasetsContext, type DatasetsValue } from '#/datasets/DatasetsContext.tsx'
import type { Etape } from '#/domain/sequence.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import type { PieceLivret } from '#/livret/livret.ts'
import { readPieces } from '#/livret/readPieces.ts'
import { type Analyse, AnalyseContext } from '#/panels/parts/analyse.ts'
import { panelOf } from '#/panels/registry.ts'
import { Bloc } from '#/presentation/Bloc.tsx'
import { type AppState, AppStoreContext, createAppStore, useAppStore } from '#/store/appStore.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { FrenchProvider } from '#/ui/FrenchProvider.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { readVue } from '#/url/vue.ts'
import { followFaits } from '../followFaits.ts'
import { followAnalyse } from './followAnalyse.ts'
import { quiet } from './quiet.ts'

export type Contextes = { donnees: DatasetsValue; analyse: Analyse }

/** What is played of a step; `Panneau`: in place of the panel of its view. */
export type Jouee = Pick<Etape, 'vue' | 'affichage'> & { Panneau?: ComponentType }

/**
 * Plays a step out of sight, in a store of its own, as the projector would: the panel draws
 * its sets of communes, the effects colour the map, the block fills its tables. The page of
 * the reader does not move.
 *
 * @returns the whole state behind the step, and what its block shows as plain data
 */
export async function captureEtape(
  { vue, affichage, Panneau = PanneauDeVue }: Jouee,
  { donnees, analyse: engines }: Contextes,
): Promise<{ faits: AppState; pieces: PieceLivret[] }> {
  const { analyse, isAsking } = followAnalyse(engines)
  const store = createAppStore(DEFAULT_LAYERS)
  store.setState(readVue(vue).facts)
  const stop = followFaits(store, donnees)
  const host = document.createElement('div')
  host.hidden = true
  host.inert = true
  document.body.append(host)
  const root = createRoot(host)
  root.render(
    <AppStoreContext value={store}>
      <DatasetsContext value={donnees}>
        <AnalyseContext value={analyse}>
          <FrenchProvider>
            <Isole>
              <Panneau />
            </Isole>
            <div data-bloc>
              <Isole>
                <Bloc affichage={affichage} />
              </Isole>
            </div>
          </FrenchProvider>
        </AnalyseContext>
      </DatasetsContext>
    </AppStoreContext>,
  )
  try {
    await quiet(host, store.subscribe, isAsking)
    const bloc = host.querySelector('[data-bloc]')
    return { faits: store.getState(), pieces: bloc ? readPieces(bloc) : [] }
  } finally {
    root.unmount()
    host.remove()
    stop()
  }
}

/** A panel that fails leaves the map and the words of its step. */
function Isole({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary sentence="">
      <Suspense fallback={<Notice tone="loading">On attend.</Notice>}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function PanneauDeVue() {
  const vue = useAppStore((state) => state.vue)
  const selectedId = useAppStore((state) => state.selectedId)
  const { Component } = panelOf({ vue, selectedId })
  return <Component />
}
