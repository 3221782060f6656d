// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contexteOf, findOf, plain } from '../../../../tests/fixtures/in/ecarts.ts'
import { grille } from '../../../../tests/fixtures/in/grille.ts'
import { industrieCoupeePetr } from './industrieCoupeePetr.ts'
import { industrieSansPetr } from './industrieSansPetr.ts'

/** T is outside, U inside P, V half in P, W shared by P and Q. */
const PAYS = grille(
  4,
  4,
  {
    region: ['####', '####', '####', '####'],
    departement: ['####', '####', '####', '####'],
    'territoire-industrie-2026': {
      T: ['####', '....', '....', '....'],
      U: ['....', '####', '....', '....'],
      V: ['....', '....', '####', '....'],
      W: ['....', '....', '....', '####'],
    },
    petr: { P: ['....', '####', '##..', '###.'], Q: ['....', '....', '....', '...#'] },
  },
  () => 100,
)
const contexte = contexteOf(PAYS)

describe('Territoire d’industrie sans PETR', () => {
  it('retient celui qu’aucun PETR ne couvre', () => {
    const [ecart, ...others] = findOf(industrieSansPetr, contexte)
    expect(others).toEqual([])
    expect(ecart).toMatchObject({
      territoire: 'territoire-industrie-2026:T',
      valeur: 400,
      force: 2,
    })
    expect(plain(ecart?.phrase ?? '')).toBe(
      'Le Territoire d’industrie Territoire T (2026) n’est couvert par aucun PETR : 400 habitants.',
    )
  })

  it('n’attend pas de pôle rural d’une grande ville', () => {
    const ville = {
      ...PAYS,
      chiffres: { ...PAYS.chiffres, densites: ['Grands centres urbains'] },
    }
    const [ecart] = findOf(industrieSansPetr, contexteOf(ville))
    expect(ecart).toMatchObject({ force: 0, doute: expect.stringContaining('communes urbaines') })
  })
})

describe('Territoire d’industrie coupé par un PETR', () => {
  it('retient ceux que la limite traverse, et dit de quel côté est le reste', () => {
    const found = findOf(industrieCoupeePetr, contexte)
    expect(found.map(({ territoire, valeur }) => [territoire, valeur])).toEqual([
      ['territoire-industrie-2026:V', 50],
      ['territoire-industrie-2026:W', 25],
    ])
    expect(found.map(({ phrase }) => plain(phrase))).toEqual([
      'Le Territoire d’industrie Territoire V (2026) est coupé par la limite du PETR Territoire P : 50 % de ses habitants y sont, les autres ne sont dans aucun.',
      'Le Territoire d’industrie Territoire W (2026) est coupé par la limite du PETR Territoire P : 75 % de ses habitants y sont, les autres sont dans un autre PETR.',
    ])
  })

  it('laisse tomber ce qui ne fait que border', () => {
    expect(findOf(industrieCoupeePetr, contexte, { bord: 30 })).toHaveLength(1)
  })
})
