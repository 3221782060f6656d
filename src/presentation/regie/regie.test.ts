import { describe, expect, it } from 'vitest'
import { isCommandeRegie } from './canal.ts'
import {
  elapsedMs,
  formatDuree,
  keepMinuterie,
  readMinuterie,
  startMinuterie,
  togglePause,
} from './minuterie.ts'

describe('temps écoulé', () => {
  it('s’arrête, reprend, et ne recule jamais', () => {
    let minuterie = startMinuterie(1000)
    expect(elapsedMs(minuterie, 61_000)).toBe(60_000)
    minuterie = togglePause(minuterie, 61_000)
    expect(elapsedMs(minuterie, 500_000)).toBe(60_000)
    minuterie = togglePause(minuterie, 500_000)
    expect(elapsedMs(minuterie, 505_000)).toBe(65_000)
    expect(elapsedMs(minuterie, 0)).toBe(60_000)
  })

  it.each([
    [0, '0:00'],
    [65_000, '1:05'],
    [3_729_000, '1:02:09'],
  ])('%d ms : %s', (ms, text) => expect(formatDuree(ms)).toBe(text))

  it('survit à un rechargement, pas à une valeur falsifiée', () => {
    let kept: string | null = null
    const storage = {
      getItem: () => kept,
      setItem: (_: string, value: string) => {
        kept = value
      },
    }
    keepMinuterie(storage, { cumulMs: 5000, depuis: 100 })
    expect(readMinuterie(storage, 900)).toEqual({ cumulMs: 5000, depuis: 100 })
    for (const bad of ['{', '[]', '{"cumulMs":-1,"depuis":0}', '{"cumulMs":1,"depuis":"x"}', '3']) {
      kept = bad
      expect(readMinuterie(storage, 900), bad).toEqual(startMinuterie(900))
    }
  })
})

it('la régie ne peut ni quitter ni remplir un écran qu’elle n’a pas', () => {
  expect(isCommandeRegie({ kind: 'suivante' })).toBe(true)
  expect(isCommandeRegie({ kind: 'aller', etape: 3 })).toBe(true)
  expect(isCommandeRegie({ kind: 'echap' })).toBe(false)
  expect(isCommandeRegie({ kind: 'plein-ecran' })).toBe(false)
})
