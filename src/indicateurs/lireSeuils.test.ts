import { describe, expect, it } from 'vitest'
import { lireSeuils } from './lireSeuils.ts'

describe('limites écrites par le lecteur', () => {
  it('se lisent comme on écrit en français', () => {
    expect(lireSeuils('30 ; 60,5 ; 1 200')).toEqual({ seuils: [30, 60.5, 1200] })
    expect(lireSeuils('−2,5;0;\u00a01\u202f000;')).toEqual({ seuils: [-2.5, 0, 1000] })
  })

  it.each([
    ['', 'au moins une limite'],
    [' ; ', 'au moins une limite'],
    ['30 ; beaucoup', 'beaucoup'],
    ['1e9', '1e9'],
    ['60 ; 30', 'croissant'],
    ['30 ; 30', 'croissant'],
    ['1;2;3;4;5;6;7', '6 limites au plus'],
    ['<b>1</b>', 'n’est pas un nombre'],
  ])('« %s » : une phrase dit quoi corriger', (text, part) => {
    const lu = lireSeuils(text)
    expect('message' in lu ? lu.message : '').toContain(part)
  })
})
