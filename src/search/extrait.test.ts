import { describe, expect, it } from 'vitest'
import { buildExtrait } from './extrait.ts'

const LONG =
  'Au début du texte on ne trouve rien qui compte vraiment pour personne, mais un peu plus loin, l’Économie circulaire et le Réemploi apparaissent ensemble, avant que la phrase ne continue encore longtemps sans rien dire de neuf.'
const text = (pieces: ReturnType<typeof buildExtrait>) => pieces.map(({ texte }) => texte).join('')
const marks = (pieces: ReturnType<typeof buildExtrait>) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ texte }) => texte)

describe('extrait', () => {
  it('un texte court reste entier', () => {
    expect(buildExtrait('Un mot.', new Set(['mot']))).toEqual([
      { texte: 'Un ', isMatch: false },
      { texte: 'mot', isMatch: true },
      { texte: '.', isMatch: false },
    ])
  })

  it('montre l’endroit où les mots se tiennent, coupé entre deux mots', () => {
    const pieces = buildExtrait(LONG, new Set(['economie', 'reemploi']))
    expect(marks(pieces)).toEqual(['Économie', 'Réemploi'])
    expect(text(pieces)).toMatch(/^… \p{L}.*\p{L}…$/u)
    expect(text(pieces).length).toBeLessThan(130)
  })

  it('sans mot trouvé, le début ; sans texte, rien', () => {
    expect(text(buildExtrait(LONG, new Set()))).toMatch(/^Au début/)
    expect(buildExtrait('', new Set(['mot']))).toEqual([])
  })

  it('ne rend jamais de balise', () => {
    expect(text(buildExtrait('1 < 2 <b>', new Set(['b'])))).toBe('1 < 2 <b>')
  })
})
