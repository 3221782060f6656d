import { expect, it } from 'vitest'
import { pourPdf } from './encre.ts'

it('écrit en mots les signes que nos caractères n’ont pas, et laisse ceux que l’on dessine', () => {
  expect(pourPdf('8 en 2016 → 5 en 2017')).toBe('8 en 2016 puis 5 en 2017')
  expect(pourPdf('● au tableau\u2003○ dans le texte')).toBe(
    'plein\u00a0: au tableau, vide\u00a0: dans le texte',
  )
  expect(pourPdf('●')).toBe('●')
  expect(pourPdf('46\u202f%')).toBe('46\u00a0%')
})
