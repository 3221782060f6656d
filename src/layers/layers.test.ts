import { type SourceSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { sourceOf, type TieredLayer } from './defineLayer.ts'
import { legendDessin, paintDessin, type RoleDessin, STYLES_DESSIN } from './dessin.ts'
import { FOND_SOURCES, paintFond } from './fond.ts'
import { LAYER_IDS } from './layerIds.ts'
import { PALETTES } from './palette.ts'
import { type PaysMark, TYPOLOGIE_IDS } from './paysMark.ts'
import { LAYERS, layerOf } from './registry.ts'
import { legendSelection, paintSelection, SELECTION_SOURCES } from './selection.ts'
import {
  MOTIFS_THEMATIQUES,
  paintMotif,
  paintSurvol,
  paintThematique,
  SURVOL_SOURCE,
} from './thematique.ts'

const PAYS: PaysMark[] = TYPOLOGIE_IDS.map((typologieId, index) => ({
  id: `pays:essai-${index}`,
  nom: `Pays ${index}`,
  typologieId,
}))

/** Errors of a style made of these layers, as sentences. */
function errorsOf(layers: readonly TieredLayer[], sources: readonly string[]): string[] {
  const geojson: SourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
  }
  return validateStyleMin({
    version: 8,
    sources: Object.fromEntries(sources.map((id) => [id, geojson])),
    layers: layers.map(({ spec }) => spec),
  })
    .map(({ message }) => message)
    .filter((message) => !message.includes('"glyphs"'))
}

const themes = Object.values(PALETTES)

describe('registre des couches', () => {
  it('décrit chaque couche une fois', () => {
    expect([...LAYERS.map(({ id }) => id)].sort()).toEqual([...LAYER_IDS].sort())
  })

  it.each(LAYER_IDS)('%s a un titre, un singulier, une note et une légende', (id) => {
    const layer = layerOf(id)
    for (const text of [layer.titre, layer.singulier, layer.note]) expect(text.trim()).not.toBe('')
    for (const palette of themes) {
      const entries = layer.legend(palette)
      expect(entries.length).toBeGreaterThan(0)
      for (const { label, swatch } of entries) {
        expect(label.trim()).not.toBe('')
        expect(swatch.fill ?? swatch.stroke).toMatch(/^#[0-9a-f]{6}$/)
      }
    }
  })
})

describe.each(themes)('style $id', (palette) => {
  it.each(LAYER_IDS)('%s est un style valide', (id) => {
    const layers = layerOf(id).paint({ palette, source: 'essai', pays: PAYS })
    const sources = (['surfaces', 'traits', 'noms'] as const).map((form) => sourceOf('essai', form))
    expect(errorsOf(layers, sources)).toEqual([])
  })

  it('le fond et la sélection sont des styles valides', () => {
    expect(errorsOf(paintFond(palette), Object.values(FOND_SOURCES))).toEqual([])
    expect(errorsOf(paintSelection(palette), SELECTION_SOURCES)).toEqual([])
  })

  it.each(Object.keys(STYLES_DESSIN) as RoleDessin[])(
    'le dessin « %s » est un style valide',
    (role) => {
      expect(errorsOf(paintDessin(palette, role, 'choix-essai'), ['choix-essai'])).toEqual([])
    },
  )

  it('une carte thématique est un style valide', () => {
    const layers = [
      ...paintThematique(palette, 'essai'),
      ...[...MOTIFS_THEMATIQUES, 'inconnu' as const].flatMap((motif) => paintMotif('essai', motif)),
      ...paintSurvol(palette),
    ]
    expect(errorsOf(layers, ['essai', 'essai.traits', SURVOL_SOURCE])).toEqual([])
  })

  it('un dessin se lit sans couleur : aucun motif ne sert deux fois dans une vue', () => {
    for (const roles of [
      ['commun', 'a-seul', 'b-seul'],
      ['garde', 'arrive', 'parti'],
    ] as const) {
      const motifs = roles.map((role) => legendDessin(palette, role, role).swatch.pattern)
      expect(new Set(motifs).size).toBe(3)
    }
  })

  it('une couche sans Pays ni classe connue reste valide', () => {
    const strange = [{ id: 'pays:x', nom: 'X', typologieId: 'inconnue' } as const]
    for (const pays of [[], strange]) {
      const layers = layerOf('pays').paint({ palette, source: 'essai', pays })
      expect(errorsOf(layers, ['essai', 'essai.noms'])).toEqual([])
    }
  })

  it('la légende de la sélection a les couleurs de A et de B', () => {
    const { a, b } = legendSelection(palette)
    expect([a.swatch.stroke, b.swatch.stroke]).toEqual([palette.a, palette.b])
  })
})
