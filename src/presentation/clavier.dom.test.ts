import { describe, expect, it } from 'vitest'
import { readTouche, type Touche } from './clavier.ts'

const touche = (key: string, more: Partial<Touche> = {}): Touche => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  target: document.body,
  ...more,
})

describe('touches', () => {
  it.each([
    ['ArrowRight', 'suivante'],
    ['ArrowDown', 'suivante'],
    [' ', 'suivante'],
    ['PageDown', 'suivante'],
    ['ArrowLeft', 'precedente'],
    ['PageUp', 'precedente'],
    ['Home', 'premiere'],
    ['End', 'derniere'],
    ['b', 'noir'],
    ['B', 'noir'],
    ['.', 'noir'],
    ['n', 'notes'],
    ['L', 'pointeur'],
    ['f', 'plein-ecran'],
    ['F5', 'demarrer'],
    ['Enter', 'suivante'],
    ['MediaTrackNext', 'suivante'],
    ['MediaTrackPrevious', 'precedente'],
    ['r', 'regie'],
    ['?', 'aide'],
    ['Escape', 'echap'],
  ])('« %s » : %s', (key, kind) => {
    expect(readTouche(touche(key), '')).toEqual({ kind })
  })

  it.each(['a', 'Tab', 'F11', 'Shift', 'Dead'])('« %s » n’est pas à nous', (key) => {
    expect(readTouche(touche(key), '')).toBeNull()
  })

  it('la télécommande démarre d’où l’on est, et fait le noir même sur un clavier français', () => {
    expect(readTouche(touche('F5', { shiftKey: true }), '')).toEqual({ kind: 'demarrer' })
    expect(readTouche(touche(':', { code: 'Period' }), '')).toEqual({ kind: 'noir' })
    expect(readTouche(touche('/', { code: 'Period', shiftKey: true }), '')).toBeNull()
  })

  it('laisse au navigateur ses raccourcis', () => {
    expect(readTouche(touche('F5', { ctrlKey: true }), '')).toBeNull()
    expect(readTouche(touche('f', { ctrlKey: true }), '')).toBeNull()
    expect(readTouche(touche('ArrowLeft', { altKey: true }), '')).toBeNull()
  })

  it('laisse Espace et Entrée au bouton qui a le focus, mais pas les flèches', () => {
    const target = document.createElement('button')
    expect(readTouche(touche(' ', { target }), '')).toBeNull()
    expect(readTouche(touche('Enter', { target }), '')).toBeNull()
    expect(readTouche(touche('PageDown', { target }), '')).toEqual({ kind: 'suivante' })
  })

  it('laisse écrire dans un champ', () => {
    const target = document.createElement('textarea')
    expect(readTouche(touche('b', { target }), '')).toBeNull()
    expect(readTouche(touche('3', { target }), '')).toBeNull()
    expect(readTouche(touche('Escape', { target }), '')).toEqual({ kind: 'echap' })
  })
})

describe('aller à une étape par son numéro', () => {
  it('les chiffres s’ajoutent, Entrée y va', () => {
    expect(readTouche(touche('1'), '')).toEqual({ kind: 'saisie', saisie: '1' })
    expect(readTouche(touche('2'), '1')).toEqual({ kind: 'saisie', saisie: '12' })
    expect(readTouche(touche('Enter'), '12')).toEqual({ kind: 'aller', etape: 12 })
  })

  it('marche sans Maj sur un clavier français', () => {
    expect(readTouche(touche('&', { code: 'Digit1' }), '')).toEqual({ kind: 'saisie', saisie: '1' })
    expect(readTouche(touche('à', { code: 'Digit0' }), '1')).toEqual({
      kind: 'saisie',
      saisie: '10',
    })
  })

  it('se corrige, s’abandonne', () => {
    expect(readTouche(touche('Backspace'), '12')).toEqual({ kind: 'saisie', saisie: '1' })
    expect(readTouche(touche('Escape'), '12')).toEqual({ kind: 'saisie', saisie: '' })
  })

  it('garde les trois derniers chiffres', () => {
    expect(readTouche(touche('4'), '123')).toEqual({ kind: 'saisie', saisie: '234' })
  })
})
