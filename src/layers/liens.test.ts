import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { FAMILLES_LIEN } from '#/domain/content/reseau.ts'
import type { TieredLayer } from './defineLayer.ts'
import { COULEURS_LIENS, LIENS_SOURCES, paintLiens, TIRETS_LIENS } from './liens.ts'
import { PALETTES } from './palette.ts'
import { paysLayer } from './pays.layer.ts'

function errorsOf(layers: readonly TieredLayer[], sources: readonly string[]): string[] {
  const data = { type: 'FeatureCollection' as const, features: [] }
  return validateStyleMin({
    version: 8,
    sources: Object.fromEntries(sources.map((id) => [id, { type: 'geojson', data }])),
    layers: layers.map(({ spec }) => spec),
  })
    .map(({ message }) => message)
    .filter((message) => !message.includes('"glyphs"'))
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe.each(Object.values(PALETTES))('liens, style $id', (palette) => {
  it('est un style valide', () => {
    expect(errorsOf(paintLiens(palette), LIENS_SOURCES)).toEqual([])
  })

  it.each(FAMILLES_LIEN)('la famille %s se voit sur la terre et sur la fiche (3:1)', (famille) => {
    const color = COULEURS_LIENS[palette.id][famille]
    expect(contrast(color, palette.terre)).toBeGreaterThanOrEqual(3)
    expect(contrast(color, palette.papier)).toBeGreaterThanOrEqual(4.5)
  })

  it('des Pays filtrés restent un style valide', () => {
    const pays = [{ id: 'pays:x', nom: 'X', typologieId: 'rural-structure' } as const]
    for (const retenus of [[], ['x']]) {
      const layers = paysLayer.paint({ palette, source: 'essai', pays, retenus })
      expect(errorsOf(layers, ['essai', 'essai.traits', 'essai.noms'])).toEqual([])
    }
  })
})

it('deux familles n’ont jamais le même tireté', () => {
  const dashes = FAMILLES_LIEN.map((famille) => JSON.stringify(TIRETS_LIENS[famille]))
  expect(new Set(dashes).size).toBe(FAMILLES_LIEN.length)
})
