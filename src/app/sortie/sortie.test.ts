import { describe, expect, it } from 'vitest'
import type { Manifest } from '#/domain/geoFiles.ts'
import { DEFAULT_FACTS } from '#/url/params.ts'
import { MANIFEST } from '../../../tests/helpers/renderInApp.tsx'
import { signature, sourcesDeVue } from './sourcesDeVue.ts'
import { COTE_MAX, formatOf, nomDeFichier, planDe } from './tailles.ts'

const ECRAN = { width: 900, height: 700 }
const LIBRE = { width: '1000', height: '500' }

describe('tailles', () => {
  it('A3 à 200 points par pouce fait 3307 × 2339 pixels, et se dessine à la taille de la feuille', () => {
    const a3 = formatOf({ prereglage: 'a3', orientation: 'portrait', ecran: ECRAN, libre: LIBRE })
    expect(a3).toMatchObject({ width: 2339, height: 3307 })
    if (typeof a3 === 'string') throw new Error(a3)
    // 297 × 420 mm at 96 pixels an inch.
    expect(planDe(a3)).toEqual({ width: 1123, height: 1587 })
  })

  it('reprend la taille de la carte, ou celle que l’on écrit', () => {
    const of = (prereglage: 'ecran' | 'libre', libre = LIBRE) =>
      formatOf({ prereglage, orientation: 'paysage', ecran: ECRAN, libre })
    expect(of('ecran')).toEqual({ ...ECRAN, densite: 1 })
    // A telephone's frame keeps its shape, with room for the words.
    const petit = formatOf({
      prereglage: 'ecran',
      orientation: 'paysage',
      ecran: { width: 320, height: 480 },
      libre: LIBRE,
    })
    expect(petit).toEqual({ width: 640, height: 960, densite: 1 })
    expect(of('libre')).toEqual({ width: 1000, height: 500, densite: 1 })
    for (const width of ['', 'abc', '12.5', '-4', '100', String(COTE_MAX + 1), '1e9']) {
      expect(of('libre', { ...LIBRE, width }), width).toContain('nombre entier')
    }
  })

  it('fait un nom de fichier de n’importe quel titre', () => {
    expect(nomDeFichier('Pays « Léd/onien » : 2016')).toBe('lisiere-pays-led-onien-2016')
    expect(nomDeFichier('…')).toBe('lisiere')
    expect(nomDeFichier('a'.repeat(300)).length).toBeLessThan(80)
  })
})

describe('sourcesDeVue', () => {
  it('ne cite que ce que la vue dessine, avec le millésime', () => {
    const manifest: Manifest = {
      ...MANIFEST,
      sources: [
        ...MANIFEST.sources,
        {
          id: 'banatic-petr',
          producteur: 'DGCL',
          titre: 'PETR',
          millesime: '2026',
          licence: '',
          usage: '',
        },
      ],
    }
    const line = sourcesDeVue(manifest, DEFAULT_FACTS)
    expect(line).toContain('INSEE, Tables de passage (2016)')
    expect(line).not.toContain('PETR')
  })

  it('sans le manifeste, dit où lire le reste', () => {
    expect(sourcesDeVue(null, DEFAULT_FACTS)).toContain('Sources')
  })

  it('signe avec la date et l’adresse', () => {
    expect(signature('https://x.fr/', new Date(2026, 10, 1))).toBe(
      'Lisière, le 1er novembre 2026. https://x.fr/',
    )
  })
})
