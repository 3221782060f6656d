import { describe, expect, it } from 'vitest'
import { encodeQr, QUIET_ZONE, qrSvg } from './qrEncode.ts'

const ADRESSE = 'https://exemple.fr/lisiere/?territoire=pays:ledonien&millesime=2017'

describe('code QR', () => {
  it('laisse quatre modules clairs tout autour', () => {
    const qr = encodeQr(ADRESSE)
    const xs = qr?.runs.flatMap(([x, , width]) => [x, x + width]) ?? []
    const ys = qr?.runs.map(([, y]) => y) ?? []
    expect(Math.min(...xs, ...ys)).toBe(QUIET_ZONE)
    expect(Math.max(...xs)).toBe((qr?.size ?? 0) - QUIET_ZONE)
  })

  it('corrige au moins 15 %, davantage quand le code n’en grandit pas', () => {
    expect(encodeQr('a')?.correction).toBe('H')
    expect(encodeQr(ADRESSE)?.correction).toBe('M')
  })

  it('a ses trois repères d’angle', () => {
    const qr = encodeQr(ADRESSE)
    const last = (qr?.size ?? 0) - QUIET_ZONE - 7
    for (const [x, y] of [
      [QUIET_ZONE, QUIET_ZONE],
      [last, QUIET_ZONE],
      [QUIET_ZONE, last],
    ]) {
      expect(qr?.runs).toContainEqual([x, y, 7])
    }
  })

  it('renonce à ce qui ne tient dans aucun code', () => {
    expect(encodeQr('x'.repeat(3000))).toBeNull()
  })

  it('se lit dans un fichier à part, sans balise venue du titre', () => {
    const qr = encodeQr(ADRESSE)
    if (!qr) throw new Error('no code')
    const parsed = new DOMParser().parseFromString(qrSvg(qr, 'A & <b>B</b>'), 'image/svg+xml')
    expect(parsed.querySelector('parsererror, b')).toBeNull()
    expect(parsed.querySelector('title')?.textContent).toBe('A & <b>B</b>')
  })
})
