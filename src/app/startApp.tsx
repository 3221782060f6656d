import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import { createDatasets } from '#/datasets/datasets.ts'
import { createExporter } from '#/io/exporter.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { ExporterContext } from '#/panels/parts/exporterContext.ts'
import { SearchContext } from '#/search/SearchContext.ts'
import { createSearchClient } from '#/search/searchClient.ts'
import { AppStoreContext, createAppStore } from '#/store/appStore.ts'
import { FrenchProvider } from '#/ui/FrenchProvider.tsx'
import { syncUrl } from '#/url/syncUrl.ts'
import { App } from './App.tsx'
import { createAnalyse } from './createAnalyse.ts'
import { keepSelectionReal } from './effects.ts'
import { followFaits } from './followFaits.ts'
import { HorsLigneContext, type PoigneeHorsLigne } from './horsLigne/HorsLigneContext.ts'
import { signalerPanne, watchPannes } from './horsLigne/panne.ts'
import { scheduleHorsLigne } from './horsLigne/scheduleHorsLigne.ts'
import { keepSequences } from './keepSequences.ts'
import { StartFailure } from './StartFailure.tsx'
import { keepSettings } from './settings.ts'

/**
 * Composition root: loads the names and headline figures, then mounts. The map and
 * everything heavier come after the first paint.
 */
export async function startApp(element: HTMLElement): Promise<void> {
  const geoBase = new URL('geo/', document.baseURI).href
  const datasets = createDatasets(geoBase)
  const store = createAppStore(DEFAULT_LAYERS)
  const root = createRoot(element)
  const storage = storageOrNull('localStorage')
  keepSettings(store, document.documentElement, storage)
  const regie = new URLSearchParams(window.location.search).get('regie')
  if (regie !== null) {
    // The presenter's window: it is told everything by the projected one, and loads no data.
    const { Regie } = await import('#/presentation/regie/Regie.tsx')
    root.render(
      <FrenchProvider>
        <Regie id={regie.slice(0, 40)} />
      </FrenchProvider>,
    )
    return
  }
  watchPannes(store, storageOrNull('sessionStorage'))

  const catalogue = await datasets.catalogue()
  if (!catalogue.ok) {
    root.render(<StartFailure findings={catalogue.findings} />)
    // Damaged here, the file may be whole on the server; without network, that is said.
    if (catalogue.findings.some(({ code }) => code === 'file-damaged')) signalerPanne()
    return
  }
  syncUrl(store, window)
  keepSelectionReal(store, catalogue.value, datasets)
  keepSequences(store, storage, window)
  followFaits(store, { datasets, catalogue: catalogue.value })
  const poignee: PoigneeHorsLigne = { current: null }
  root.render(
    <StrictMode>
      <AppStoreContext value={store}>
        <DatasetsContext value={{ datasets, catalogue: catalogue.value }}>
          <SearchContext value={createSearchClient(geoBase)}>
            <AnalyseContext value={createAnalyse(geoBase)}>
              <ExporterContext value={createExporter(geoBase)}>
                <HorsLigneContext value={poignee}>
                  <App store={store} geoBase={geoBase} />
                </HorsLigneContext>
              </ExporterContext>
            </AnalyseContext>
          </SearchContext>
        </DatasetsContext>
      </AppStoreContext>
    </StrictMode>,
  )
  scheduleHorsLigne({ store, datasets, geoBase, storage, poignee })
}

/** Some browsers throw on the mere mention of a storage when cookies are refused. */
function storageOrNull(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind]
  } catch {
    return null
  }
}
