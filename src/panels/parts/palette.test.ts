import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '#/layers/palette.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')

function tokensOf(selector: string): Map<string, string> {
  const start = css.lastIndexOf(selector)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, a = '', b = '']) => [a, b]),
  )
}

describe.each([
  ['clair', ':root[data-theme="clair"]'],
  ['sombre', ':root[data-theme="sombre"]'],
] as const)('la fiche et la carte ont les mêmes couleurs (%s)', (theme, selector) => {
  const palette = PALETTES[theme]
  const tokens = tokensOf(selector)

  it('encre, papier, territoire lu, territoire comparé', () => {
    expect(tokens.get('ink')).toBe(palette.encre)
    expect(tokens.get('paper')).toBe(palette.papier)
    expect(tokens.get('a')).toBe(palette.a)
    expect(tokens.get('b')).toBe(palette.b)
  })

  it('classes de la typologie', () => {
    for (const [id, color] of Object.entries(palette.typologie)) {
      expect(tokens.get(`typologie-${id}`)).toBe(color)
    }
  })
})
