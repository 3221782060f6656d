import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** Colours of the first block whose selector list contains the text. */
function colorsOf(selector: string): Map<string, string> {
  const start = css.indexOf(selector)
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT: [ink: string, paper: string][] = [
  ...['ink', 'quiet', 'a', 'b', 'measure'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'paper-high'],
  ]),
  ['ink', 'land'],
  ['quiet', 'land'],
  ['a', 'land'],
  ['ink', 'a-wash'],
  ['quiet', 'a-wash'],
  ['on-a', 'a'],
  ...['rural-structure', 'rural-faible-densite', 'pole-urbain-moyen', 'periurbain-structure'].map(
    (id): [string, string] => ['on-typologie', `typologie-${id}`],
  ),
]

const GRAPHICS: [ink: string, paper: string][] = [
  ['edge', 'paper'],
  ['edge', 'paper-high'],
  ['edge', 'land'],
  ['focus', 'paper'],
  ['focus', 'land'],
  ['focus', 'sea'],
  ['focus', 'a-wash'],
  ['a', 'paper'],
  ['b', 'paper'],
]

describe.each([
  ['clair', ':root[data-theme="clair"]'],
  ['sombre', ':root[data-theme="sombre"]'],
  ['sombre du système', ':root:not([data-theme="clair"])'],
  ['projecteur', ':root[data-theme="projecteur"]'],
])('thème %s', (_, selector) => {
  const colors = colorsOf(selector)
  const ratio = ([ink, paper]: [string, string]) => {
    const [a, b] = [colors.get(ink), colors.get(paper)]
    if (!a || !b) throw new Error(`Token ${a ? paper : ink} is missing`)
    return contrast(a, b)
  }

  it.each(TEXT)('le texte %s se lit sur %s (4,5:1)', (ink, paper) => {
    expect(ratio([ink, paper])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRAPHICS)('le signe %s se voit sur %s (3:1)', (ink, paper) => {
    expect(ratio([ink, paper])).toBeGreaterThanOrEqual(3)
  })
})

it('les deux écritures du thème sombre disent la même chose', () => {
  expect(colorsOf(':root:not([data-theme="clair"])')).toEqual(
    colorsOf(':root[data-theme="sombre"]'),
  )
})
