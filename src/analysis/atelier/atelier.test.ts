// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { createTables } from '../communes/tables.ts'
import { decodeCouche } from '../contour/decodeCouche.ts'
import { findContinuite } from './continuite.ts'
import { pushStep, redo, startHistorique, undo } from './historique.ts'
import { decodeScenario, encodeScenario } from './lien.ts'
import { parseCodes } from './parseCodes.ts'
import { addPolygones, compare, removePolygones } from './perimetre.ts'

const PAYS = grille(5, 5, {
  'epci-2016': ['AABB.', 'AABB.', '.....', '.....', '.....'],
  'epci-actuel': ['CCCC.', 'CCCC.', '.....', '.....', '.....'],
  'pays-2016': { ledonien: ['##...', '##...', '.....', '.....', '.....'] },
})
PAYS.communes.alias.push(['39999', 'Ancienne', 4])
for (const couche of PAYS.territoires.couches) {
  // Real SIREN are nine digits; the drawing only has letters.
  couche.codes = couche.codes.map(
    (code) => ({ A: '243900001', B: '243900002', C: '200071116' })[code] ?? code,
  )
}
const tables = createTables(PAYS)
const BASE = { couche: 'pays-2016', code: 'ledonien' } as const
const BASE_POLYGONES = [0, 1, 5, 6]
const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ')

describe('modifier un périmètre', () => {
  it('ajoute, retire, compare sans rien changer en place', () => {
    const base = Object.freeze([0, 1])
    expect(addPolygones(base, [7, 1])).toEqual([0, 1, 7])
    expect(removePolygones(base, [1, 9])).toEqual([0])
    expect(compare(base, [1, 7])).toEqual({ ajouts: [7], retraits: [0] })
  })

  it('défait et refait', () => {
    const start = startHistorique('a')
    const three = pushStep(pushStep(start, 'b'), 'c')
    expect(undo(three).present).toBe('b')
    expect(redo(undo(three))).toEqual(three)
    expect(undo(start)).toBe(start)
    expect(redo(three)).toBe(three)
    expect(redo(pushStep(undo(three), 'd')).present).toBe('d')
  })
})

describe('continuité', () => {
  const { contours } = decodeCouche(PAYS.topology, 'communes')
  const placed = contours.map((contour, index) => ({ index, contour }))
  const check = (...indexes: number[]) => {
    const inside = new Set(indexes)
    const { morceaux, enclaves } = findContinuite(
      placed.filter(({ index }) => inside.has(index)),
      placed.filter(({ index }) => !inside.has(index)),
    )
    return { morceaux, enclaves }
  }

  it('un seul morceau', () => {
    expect(check(0, 1, 5)).toEqual({ morceaux: [[0, 1, 5]], enclaves: [] })
  })

  it('deux morceaux, même s’ils se touchent par un point', () => {
    expect(check(0, 1, 7)).toEqual({ morceaux: [[0, 1], [7]], enclaves: [] })
  })

  it('une enclave, et un morceau au milieu d’elle', () => {
    const ring = [0, 1, 2, 3, 4, 5, 9, 10, 14, 15, 19, 20, 21, 22, 23, 24]
    expect(check(...ring).enclaves).toEqual([[6, 7, 8, 11, 12, 13, 16, 17, 18]])
    expect(check(...ring, 12)).toMatchObject({ morceaux: [{ length: 16 }, [12]] })
    expect(check(...ring, 12).enclaves).toEqual([[6, 7, 8, 11, 13, 16, 17, 18]])
  })

  it('rien n’a ni morceau ni enclave', () => {
    expect(check()).toEqual({ morceaux: [], enclaves: [] })
  })
})

describe('scénario dans un lien', () => {
  it.each([
    ['inchangé', BASE_POLYGONES, '1~pays-2016~ledonien~~'],
    ['un EPCI ajouté', [0, 1, 2, 3, 5, 6, 7, 8], '1~pays-2016~ledonien~e243900002~'],
    ['communes ajoutées et retirées', [1, 5, 6, 20, 24], '1~pays-2016~ledonien~39021025~39001'],
  ])('%s : aller et retour', (_, polygones, expected) => {
    const text = encodeScenario({ base: BASE, polygones }, tables)
    expect(text).toBe(expected)
    expect(decodeScenario(text, tables)).toEqual({
      ok: true,
      value: { base: BASE, polygones, findings: [] },
    })
  })

  it('part de rien', () => {
    const text = encodeScenario({ base: null, polygones: [12] }, tables)
    expect(text).toBe('1~~~39013~')
    expect(decodeScenario(text, tables)).toMatchObject({ value: { base: null, polygones: [12] } })
  })

  it.each([
    ['', 'abîmé'],
    ['2~pays-2016~ledonien~~', 'autre version'],
    ['1~pays-2016~inconnu~~', 'territoire inconnu'],
    ['1~constructor~ledonien~~', 'territoire inconnu'],
    ['1~a~b~c~d~e', 'abîmé'],
  ])('refuse « %s » par une phrase', (text, words) => {
    const result = decodeScenario(text, tables)
    expect(result.ok ? '' : result.findings[0]?.message).toContain(words)
  })

  it('laisse de côté un code inconnu et le dit', () => {
    const result = decodeScenario('1~pays-2016~ledonien~39021999_e111111111_3~39', tables)
    expect(result).toMatchObject({ ok: true, value: { polygones: [0, 1, 4, 5, 6, 20] } })
    expect(result.ok && result.value.findings.map(({ message }) => message)).toHaveLength(1)
  })
})

describe('codes collés', () => {
  it('lit INSEE et SIREN, quels que soient les séparateurs', () => {
    const read = parseCodes('39013;39021\t"39021" Lons\n243 900 002, 39999', tables, '2016')
    expect(read).toMatchObject({
      polygones: [2, 3, 4, 7, 8, 12, 20],
      communes: 3,
      epci: 1,
      findings: [],
    })
  })

  it('nomme chaque code inconnu', () => {
    const { polygones, findings } = parseCodes('99999 123456789 39001', tables, '2016')
    expect(polygones).toEqual([0])
    expect(findings.map(({ message }) => plain(message))).toEqual([
      'Le code « 99999 » ne désigne aucune commune connue.',
      'Le SIREN « 123456789 » ne désigne aucun EPCI connu.',
    ])
  })

  it('prend un EPCI d’un autre millésime en le disant', () => {
    const { polygones, findings } = parseCodes('200071116', tables, '2016')
    expect(polygones).toHaveLength(8)
    expect(plain(findings[0]?.message)).toContain('son périmètre actuel est pris')
  })

  it('rend le zéro qu’un tableur a mangé', () => {
    const ain = grille(1, 1, {})
    ain.communes.codes[0] = '01004'
    const { polygones, findings } = parseCodes('1004', createTables(ain), '2016')
    expect([polygones, findings[0]?.code]).toEqual([[0], 'zero-initial'])
  })

  it('supporte le vide et le flot', () => {
    expect(parseCodes('', tables, '2016')).toMatchObject({ polygones: [], findings: [] })
    const flood = Array.from({ length: 300 }, (_, i) => `9${1000 + i}`).join(' ')
    expect(parseCodes(flood, tables, '2016').findings).toHaveLength(21)
  })
})
