// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { grille } from '../../../tests/fixtures/in/grille.ts'
import { decodeCouche } from '../contour/decodeCouche.ts'
import { directionOf } from './direction.ts'
import { type CoucheVoisine, findVoisins } from './voisins.ts'

const PAYS = grille(7, 4, {
  'epci-2016': ['AAB..E.', 'AAB...F', 'CCD....', '.......'],
  petr: {
    P: ['.##....', '.......', '.......'],
    Q: ['..#....', '..#....'],
    H: ['.......', '.......', '.......', '####...'],
  },
})

function couche(id: 'epci-2016' | 'petr'): CoucheVoisine {
  const table = PAYS.territoires.couches.find((one) => one.id === id)
  const codes = table?.codes ?? []
  return {
    contours: decodeCouche(PAYS.topology, id),
    noms: new Map(codes.map((code, i) => [code, table?.noms[i] ?? ''])),
    labels: new Map(codes.map((code, i) => [code, table?.labelLonLat[i] ?? [0, 0]])),
  }
}

const epci = couche('epci-2016')
const contourOf = ({ contours, labels }: CoucheVoisine, code: string) => {
  const contour = contours.contours[contours.rowOf(code)]
  if (!contour) throw new Error(`no ${code}`)
  return { grille: contours.grille, contour, lonLat: labels.get(code) ?? ([0, 0] as const) }
}
const ask = (code: string, to = epci, communs = new Map<string, number>()) =>
  findVoisins({
    a: contourOf(epci, code),
    couche: to,
    communs,
    sauf: new Set(to === epci ? [code] : []),
  })

describe('voisins', () => {
  it('partagent une frontière, la plus longue d’abord', () => {
    const { voisins } = ask('A')
    expect(voisins.map(({ code }) => code)).toEqual(['B', 'C'])
    // Two cells north to south, 0.1° each: 22.2 km; two cells west to east at 46.8° N: 15.2 km.
    expect(voisins[0]?.frontiereKm).toBeCloseTo(22.24, 2)
    expect(voisins[1]?.frontiereKm).toBeCloseTo(15.22, 1)
    expect(voisins.map(({ direction }) => direction)).toEqual(['E', 'S'])
  })

  it('un contact par un point est dit, mais n’est pas un voisin', () => {
    expect(ask('A').contacts).toMatchObject([{ code: 'D', frontiereKm: 0, direction: 'SE' }])
    expect(ask('E').voisins).toEqual([])
    expect(ask('E').contacts.map(({ code }) => code)).toEqual(['F'])
  })

  it('les plus proches qui ne touchent pas, de bord à bord', () => {
    const { plusProches } = ask('A')
    expect(plusProches.map(({ code }) => code)).toEqual(['E', 'F'])
    expect(plusProches[0]?.distanceKm).toBeCloseTo(3 * 7.6, 0)
    expect(plusProches[0]?.direction).toBe('E')
  })

  it('dans une autre couche, ce qui recouvre chevauche ; seul l’autre côté est voisin', () => {
    const { voisins, chevauchent, plusProches } = ask('A', couche('petr'), new Map([['P', 1]]))
    expect(chevauchent).toMatchObject([{ code: 'P', communes: 1 }])
    expect(voisins.map(({ code }) => code)).toEqual(['Q'])
    expect(plusProches.map(({ code }) => code)).toEqual(['H'])
  })

  it('un territoire sans contour n’a ni voisin ni proche', () => {
    const empty = {
      polygones: [],
      bbox: [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number],
    }
    const a = { grille: epci.contours.grille, contour: empty, lonLat: [5, 47] as const }
    const result = findVoisins({ a, couche: epci, communs: new Map(), sauf: new Set() })
    expect(result).toMatchObject({ voisins: [], contacts: [], plusProches: [], perimetreKm: 0 })
  })
})

describe('direction', () => {
  it.each([
    [[5, 48], 'N'],
    [[6, 48], 'NE'],
    [[6, 47], 'E'],
    [[6, 46.3], 'SE'],
    [[5, 46], 'S'],
    [[4, 46.3], 'SO'],
    [[4, 47], 'O'],
    [[4, 47.7], 'NO'],
    [[5, 47], 'N'],
  ] as const)('vers %j : %s', (to, wind) => {
    expect(directionOf([5, 47], to)).toBe(wind)
  })
})
