// @vitest-environment node
import type { LayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { FONT_EAU, FONT_TEXTE, FONT_TEXTE_FORT, FONT_TITRE } from '#/layers/fonts.ts'
import { PALETTE_CLAIRE } from '#/layers/palette.ts'
import { serialize } from '../noeud.ts'
import { renderCarte } from '../renderCarte.ts'
import { createOccupation, inflate, isInside, meets } from './collisions.ts'
import { widthOf, wrap } from './mesure.ts'
import { policeOf } from './police.ts'

describe('mesure', () => {
  it('suit les chasses des polices : un W est plus large qu’un i, un gras qu’un maigre', () => {
    expect(widthOf('WWW', 'texte', 10)).toBeGreaterThan(2 * widthOf('iii', 'texte', 10))
    expect(widthOf('Lisière', 'texte-fort', 10)).toBeGreaterThan(widthOf('Lisière', 'texte', 10))
    expect(widthOf('a', 'texte', 20)).toBeCloseTo(2 * widthOf('a', 'texte', 10))
    expect(widthOf('', 'titre', 20)).toBe(0)
  })

  it('coupe en lignes qui tiennent, de longueurs voisines, sans couper un mot', () => {
    const style = { face: 'texte', size: 10, maxWidth: 80 } as const
    const lines = wrap('Communauté de communes du Pays des Lacs', style)
    expect(lines.join(' ')).toBe('Communauté de communes du Pays des Lacs')
    for (const line of lines) expect(widthOf(line, 'texte', 10)).toBeLessThanOrEqual(80)
    expect(wrap('Anticonstitutionnellement', { ...style, maxWidth: 30 })).toHaveLength(1)
    expect(wrap('Océan\nAtlantique', style)).toEqual(['Océan', 'Atlantique'])
    expect(wrap('', style)).toEqual([])
  })
})

describe('policeOf', () => {
  it('lit la graisse et le style que MapLibre lit', () => {
    expect(policeOf(FONT_TEXTE)).toMatchObject({ graisse: 400, face: 'texte', italique: false })
    expect(policeOf(FONT_TEXTE_FORT)).toMatchObject({ graisse: 700, face: 'texte-fort' })
    expect(policeOf(FONT_TITRE)).toEqual({
      famille: "'Source Serif 4', Georgia, serif",
      graisse: 600,
      italique: false,
      face: 'titre-fort',
    })
    expect(policeOf(FONT_EAU)).toMatchObject({ italique: true, face: 'titre' })
  })
})

describe('collisions', () => {
  it('la première prend la place, un bord partagé ne gêne pas', () => {
    const { isFree, take } = createOccupation([[0, 0, 10, 10]])
    expect(isFree([5, 5, 20, 20])).toBe(false)
    expect(isFree([10, 0, 20, 10])).toBe(true)
    take([10, 0, 20, 10])
    expect(isFree(inflate([21, 0, 30, 10], 2))).toBe(false)
    expect(meets([0, 0, 1, 1], [1, 1, 2, 2])).toBe(false)
    expect(isInside([-1, 0, 5, 5], { width: 10, height: 10 })).toBe(false)
  })
})

/** Names on a frame, through the whole drawing of a layer. */
function draw(noms: readonly { nom: string; lon: number; rang?: number }[], layout: object = {}) {
  const couche = {
    id: 'essai/nom',
    type: 'symbol',
    source: 'essai',
    layout: { 'text-field': ['get', 'nom'], 'text-font': FONT_TEXTE, 'text-size': 12, ...layout },
    paint: { 'text-color': '#123456', 'text-halo-color': '#ffffff', 'text-halo-width': 1 },
  } as unknown as LayerSpecification
  const scene = {
    taille: { width: 400, height: 300 },
    vue: { lonLat: [2, 46] as [number, number], zoom: 6 },
    palette: PALETTE_CLAIRE,
    couches: [couche],
    sources: {},
    etats: {},
  }
  const features = noms.map(({ nom, lon, rang = 1 }) => ({
    type: 'Feature' as const,
    properties: { nom, rang, code: nom },
    geometry: { type: 'Point' as const, coordinates: [lon, 46] },
  }))
  const { calques } = renderCarte(
    scene,
    new Map([['essai', { type: 'FeatureCollection', features }]]),
  )
  return calques.map(serialize).join('')
}

describe('placement des noms', () => {
  it('laisse de côté celui qui toucherait, par ordre d’importance', () => {
    const near = [
      { nom: 'Petite', lon: 2.02, rang: 5 },
      { nom: 'Grande', lon: 2, rang: 1 },
    ]
    const svg = draw(near, { 'symbol-sort-key': ['get', 'rang'] })
    expect(svg).toContain('>Grande<')
    expect(svg).not.toContain('Petite')
  })

  it('essaie les autres places avant de renoncer', () => {
    const near = [
      { nom: 'Une', lon: 2 },
      { nom: 'Deux', lon: 2.001 },
    ]
    const layout = { 'text-variable-anchor': ['left', 'right'], 'text-radial-offset': 0.5 }
    const svg = draw(near, layout)
    expect(svg).toContain('>Une<')
    expect(svg).toContain('text-anchor="end"')
    expect(svg).toContain('>Deux<')
  })

  it('ne coupe pas un nom au bord, et n’écrit pas ce qui est dehors', () => {
    expect(draw([{ nom: 'Au bord du cadre', lon: -2.35 }])).not.toContain('Au bord')
    expect(draw([{ nom: 'Loin', lon: 40 }])).toBe('')
  })

  it('échappe un nom hostile et retire ce que XML refuse', () => {
    const svg = draw([{ nom: '</text><script>alert("1")</script>\u0000&', lon: 2 }])
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).toContain('&amp;')
    expect(svg).not.toContain('\u0000')
  })
})
