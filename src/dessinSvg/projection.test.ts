import { describe, expect, it } from 'vitest'
import { createProjection, fitBbox, moveVue } from './projection.ts'

type Lu = readonly [
  vue: { lonLat: [number, number]; zoom: number },
  lonLat: readonly [number, number],
  pixel: readonly [number, number],
]

// Read from MapLibre 6.17 in the page, `map.project`, brought to a map of 1000 × 800.
const MAPLIBRE: readonly Lu[] = [
  [{ lonLat: [2.2, 46.4], zoom: 5.3 }, [7.75, 48.58], [810.971, 219.197]],
  [{ lonLat: [2.2, 46.4], zoom: 5.3 }, [-4.49, 48.39], [125.154, 235.259]],
  [{ lonLat: [5.55, 46.67], zoom: 9.25 }, [5.71, 46.81], [638.553, 223.097]],
  [{ lonLat: [9.1, 42.1], zoom: 7.5 }, [9.45, 42.7], [590.107, 190.818]],
  [{ lonLat: [5.55, 46.67], zoom: 12 }, [5.56, 46.675], [558.254, 357.551]],
]

const TAILLE = { width: 1000, height: 800 }

describe('createProjection', () => {
  it('met le centre au milieu et double les pixels à chaque zoom', () => {
    const { project } = createProjection({ lonLat: [5.5, 46.5], zoom: 8 }, TAILLE)
    expect(project(5.5, 46.5)).toEqual([500, 400])
    const near = createProjection({ lonLat: [5.5, 46.5], zoom: 9 }, TAILLE)
    const [x, y] = project(5.6, 46.6)
    const [x2, y2] = near.project(5.6, 46.6)
    expect(x2 - 500).toBeCloseTo(2 * (x - 500), 6)
    expect(y2 - 400).toBeCloseTo(2 * (y - 400), 6)
  })

  it.each(MAPLIBRE)('tombe au même pixel que MapLibre pour %j', (vue, lonLat, pixel) => {
    const [x, y] = createProjection(vue, TAILLE).project(lonLat[0], lonLat[1])
    expect(x).toBeCloseTo(pixel[0], 1)
    expect(y).toBeCloseTo(pixel[1], 1)
  })

  it('dit la boîte du cadre et l’échelle au sol', () => {
    const { bboxWgs84, metersPerPixel, project } = createProjection(
      { lonLat: [2.5, 46.5], zoom: 5 },
      TAILLE,
    )
    const [x0, y0] = project(bboxWgs84[0], bboxWgs84[3])
    expect([Math.round(x0), Math.round(y0)]).toEqual([0, 0])
    // 40 075 km around the equator, 512 pixels at zoom 0.
    expect(metersPerPixel).toBeCloseTo(
      (40_075_016.7 / 512 / 32) * Math.cos((46.5 * Math.PI) / 180),
      1,
    )
  })
})

describe('fitBbox', () => {
  const marges = { top: 40, right: 40, bottom: 40, left: 140 }

  it('cadre toute la boîte dans les marges, contre deux d’entre elles', () => {
    const vue = fitBbox([5, 46, 6, 47], TAILLE, marges, 20)
    const { project } = createProjection(vue, TAILLE)
    const [x0, y0] = project(5, 47)
    const [x1, y1] = project(6, 46)
    expect([y0, y1].map(Math.round)).toEqual([40, 760])
    expect(x0 - 140).toBeCloseTo(960 - x1, 6)
  })

  it('ne s’approche pas plus que permit, même d’un point', () => {
    expect(fitBbox([5, 46, 6, 47], TAILLE, marges, 6).zoom).toBe(6)
    expect(fitBbox([5, 46, 5, 46], TAILLE, marges, 11).zoom).toBe(11)
  })
})

describe('moveVue', () => {
  it('met au milieu ce qui était à tant de pixels de lui', () => {
    const vue = { lonLat: [5.55, 46.67] as [number, number], zoom: 9.25 }
    const moved = moveVue(vue, 120, -80)
    const [x, y] = createProjection(vue, TAILLE).project(...moved.lonLat)
    expect([x, y].map(Math.round)).toEqual([620, 320])
    expect(moved.zoom).toBe(vue.zoom)
  })
})
