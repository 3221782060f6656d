import { type SourceSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it, vi } from 'vitest'
import { FOND_SOURCES, paintFond } from '#/layers/fond.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { PALETTES } from '#/layers/palette.ts'
import { PLAN_IGN, paintPlanIgn, tuilePlanIgn } from '#/layers/planIgn.ts'
import { createAppStore } from '#/store/appStore.ts'
import { createFakeMap } from '../../tests/helpers/fakeMap.ts'
import { CONTENT_SECURITY_POLICY } from '../../vite.csp.ts'
import { createController } from './controller.ts'
import type { SyncContext } from './syncContext.ts'
import { createPlanIgnSync } from './syncPlanIgn.ts'

function open(fetchLike = vi.fn(() => Promise.reject(new TypeError('offline')))) {
  const port = createFakeMap()
  const store = createAppStore(DEFAULT_LAYERS)
  const controller = createController(port)
  const look = { palette: PALETTES.clair }
  const sync = createPlanIgnSync(
    { port, controller, store, look } as unknown as SyncContext,
    fetchLike as unknown as typeof fetch,
  )
  store.subscribe((state) => sync.sync(state))
  sync.sync(store.getState())
  const ask = () =>
    port.tiles.get(PLAN_IGN)?.load({ z: 6, x: 32, y: 22 }, new AbortController().signal)
  return { port, controller, store, sync, look, ask, fetchLike }
}

describe('fond en ligne', () => {
  it('n’est nulle part tant que le lecteur ne le demande pas', () => {
    const { port, fetchLike } = open()
    expect(port.sources.has(PLAN_IGN)).toBe(false)
    expect(fetchLike).not.toHaveBeenCalled()
  })

  it('vient, et s’en va', () => {
    const { port, store } = open()
    store.getState().settleFondEnLigne('plan-ign')
    expect(port.stack).toContain('plan-ign/tuiles')
    store.getState().settleFondEnLigne('aucun')
    expect(port.stack).not.toContain('plan-ign/tuiles')
    expect(port.sources.has(PLAN_IGN)).toBe(false)
  })

  it('couvre notre terre et passe sous son contour', () => {
    const { port, store, controller } = open()
    for (const source of Object.values(FOND_SOURCES)) {
      controller.ensureSource(source, { type: 'FeatureCollection', features: [] })
    }
    controller.ensureLayers(paintFond(PALETTES.clair), 0)
    store.getState().settleFondEnLigne('plan-ign')
    const at = (id: string) => port.stack.indexOf(id)
    expect(at('plan-ign/tuiles')).toBe(at('fond/france') + 1)
    expect(at('plan-ign/tuiles')).toBeLessThan(at('fond/trait-contour'))
    expect(port.hidden.has('fond/lacs')).toBe(true)
    store.getState().settleFondEnLigne('aucun')
    expect(port.hidden.has('fond/lacs')).toBe(false)
  })

  it('suit le thème', () => {
    const { port, store, sync, look } = open()
    store.getState().settleFondEnLigne('plan-ign')
    Object.assign(look, { palette: PALETTES.sombre })
    sync.repaint()
    expect(port.paint.get('plan-ign/tuiles raster-brightness-max')).toBeLessThan(0.6)
  })

  it('laisse la place au fond habituel quand le service ne répond pas, et le dit une fois', async () => {
    const { port, store, ask } = open()
    store.getState().settleFondEnLigne('plan-ign')
    for (let i = 0; i < 6; i++) await ask()?.catch(() => {})
    expect(store.getState().fondEnLigne).toBe('en-panne')
    expect(port.stack).not.toContain('plan-ign/tuiles')
    expect(store.getState().messages).toHaveLength(1)
    store.getState().settleFondEnLigne('plan-ign')
    expect(port.stack).toContain('plan-ign/tuiles')
  })

  it('a un style valable dans chaque thème', () => {
    const raster: SourceSpecification = { type: 'raster', tiles: ['x://{z}'], tileSize: 256 }
    for (const palette of Object.values(PALETTES)) {
      const layers = paintPlanIgn(palette).map(({ spec }) => spec)
      expect(validateStyleMin({ version: 8, sources: { [PLAN_IGN]: raster }, layers })).toEqual([])
    }
  })

  it('n’est servi que par l’adresse que la page s’autorise, et par elle seule', () => {
    const { origin, searchParams } = new URL(tuilePlanIgn({ z: 6, x: 32, y: 22 }))
    const hosts = CONTENT_SECURITY_POLICY.match(/https?:\/\/[^\s;]+/g)
    expect(hosts).toEqual([origin])
    expect(CONTENT_SECURITY_POLICY).toMatch(/connect-src [^;]*https:\/\/data\.geopf\.fr/)
    expect(searchParams.get('LAYER')).toBe('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
    expect([searchParams.get('TILEROW'), searchParams.get('TILECOL')]).toEqual(['22', '32'])
  })
})
