import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGraphTags } from '../vite.og.ts'
import { checkBudget } from '../vite.pwa.ts'

const contentOf = (adresse: string | undefined, name: string) =>
  openGraphTags(adresse).find(
    ({ attrs }) => attrs?.['property'] === name || attrs?.['name'] === name,
  )?.attrs?.['content']

describe('aperçu d’un lien', () => {
  it('donne une image absolue quand l’adresse du site est connue', () => {
    for (const adresse of ['https://exemple.fr/carte', 'https://exemple.fr/carte/']) {
      expect(contentOf(adresse, 'og:image')).toBe('https://exemple.fr/carte/apercu.png')
      expect(contentOf(adresse, 'twitter:image')).toBe('https://exemple.fr/carte/apercu.png')
      expect(contentOf(adresse, 'og:url')).toBe('https://exemple.fr/carte/')
    }
    expect(contentOf(undefined, 'og:image')).toBe('./apercu.png')
    expect(contentOf(undefined, 'og:url')).toBeUndefined()
  })

  it('refuse une adresse qui n’en est pas une', () => {
    expect(() => openGraphTags('exemple.fr')).toThrow()
    expect(() => openGraphTags('javascript:alert(1)')).toThrow('LISIERE_ADRESSE')
  })

  it('son image a la taille annoncée et moins de 300 ko', () => {
    const png = readFileSync('public/apercu.png')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(300_000)
  })
})

describe('ce que le service prend d’un bloc', () => {
  it('la construction échoue au-delà de 10 Mo, et nomme les plus gros', () => {
    const small = { url: 'index.html', size: 2_000 }
    expect(checkBudget([small, { url: 'a.js', size: 9_000_000 }])).toBe(9_002_000)
    expect(() => checkBudget([small, { url: 'gros.json', size: 10_000_000 }])).toThrow('gros.json')
  })
})
