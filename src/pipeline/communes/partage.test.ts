import { describe, expect, it } from 'vitest'
import { shareOut } from './partage.ts'

describe('partage d’un total', () => {
  it('garde la somme exacte', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareOut(10.1, [1, 2], 0.1)).toEqual([3.4, 6.7])
  })

  it('partage également quand tous les poids sont nuls, et ne donne rien sans poids', () => {
    expect(shareOut(4, [0, 0])).toEqual([2, 2])
    expect(shareOut(4, [])).toEqual([])
  })
})
