import { describe, expect, it } from 'vitest'
import { parseUrl } from '#/url/codec.ts'
import { adresseIntegree, codeIntegration, type ReglagesIntegration } from './codeIntegration.ts'

const ADRESSE =
  'https://exemple.fr/lisiere/?territoire=pays:ledonien&millesime=2017&carte=46.672,5.551,8.5'
const REGLAGES: ReglagesIntegration = {
  contenu: 'carte',
  isLecture: true,
  hasCadrage: true,
  cadre: { kind: 'souple', proportion: '16/9' },
  titre: 'Carte : « Pays lédonien » & ses EPCI "2017"',
}

const frame = (reglages: Partial<ReglagesIntegration> = {}) => {
  const code = codeIntegration(ADRESSE, { ...REGLAGES, ...reglages })
  const { body } = new DOMParser().parseFromString(code, 'text/html')
  expect(body.children).toHaveLength(1)
  const iframe = body.querySelector('iframe')
  if (!iframe) throw new Error('no frame')
  return iframe
}

describe('code d’intégration', () => {
  it('porte la vue, en lecture, et un titre entier', () => {
    const { facts, remarks } = parseUrl(new URL(frame().src).search)
    expect(remarks).toEqual([])
    expect(facts).toMatchObject({
      selectedId: 'pays:ledonien',
      millesime: '2017',
      integre: 'carte',
      isLecture: true,
      camera: { zoom: 8.5 },
    })
    expect(frame().title).toBe(REGLAGES.titre)
  })

  it('suit la largeur, ou tient ses mesures dans leurs bornes', () => {
    expect(frame().style.width).toBe('100%')
    const fixe = frame({ cadre: { kind: 'fixe', largeur: 800, hauteur: 12 } })
    expect([fixe.width, fixe.height]).toEqual(['800', '240'])
    expect(frame({ cadre: { kind: 'fixe', largeur: Number.NaN, hauteur: 9e9 } }).height).toBe(
      '4000',
    )
  })

  it('peut laisser la carte se cadrer d’elle-même', () => {
    expect(adresseIntegree(ADRESSE, { ...REGLAGES, hasCadrage: false })).not.toContain('carte=46')
  })
})
