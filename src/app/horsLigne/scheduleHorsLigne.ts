import type { Datasets } from '#/datasets/datasets.ts'
import type { AppStore } from '#/store/appStore.ts'
import type { PoigneeHorsLigne } from './HorsLigneContext.ts'

/** Past this, the map is not coming: no reason to wait any longer. */
const PATIENCE_MS = 10_000

type Options = {
  store: AppStore
  datasets: Datasets
  geoBase: string
  storage: Pick<Storage, 'getItem' | 'setItem'> | null
  poignee: PoigneeHorsLigne
}

/**
 * Once the map is drawn and the browser has nothing better to do, starts keeping what is
 * needed without a network. Not while developing, nor inside another page: an embedded
 * map leaves nothing behind.
 */
export function scheduleHorsLigne(options: Options): void {
  if (!import.meta.env.PROD || window.top !== window) return
  const { store } = options
  const start = () => {
    unsubscribe()
    clearTimeout(timer)
    whenIdle(() => void begin(options))
  }
  const timer = setTimeout(start, PATIENCE_MS)
  const unsubscribe = store.subscribe(({ mapState }) => {
    if (mapState !== 'loading') start()
  })
}

async function begin({ store, datasets, geoBase, storage, poignee }: Options): Promise<void> {
  const [{ startHorsLigne }, manifest] = await Promise.all([
    import('./serviceHorsLigne.ts'),
    datasets.manifest(),
  ])
  if (!manifest.ok) return
  poignee.current = await startHorsLigne({
    store,
    geoBase,
    fichiers: manifest.value.fichiers,
    storage,
  })
}

/** Safari has no idle callback. */
function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(action, { timeout: 4000 })
  else setTimeout(action, 500)
}
