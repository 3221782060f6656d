import { describe, expect, it } from 'vitest'
import type { Sequence } from '#/domain/sequence.ts'
import { createAppStore } from './appStore.ts'

const sequence = (id: string): Sequence => ({
  version: 1,
  id,
  titre: id.toUpperCase(),
  etapes: ['a', 'b', 'c'].map((etape) => ({
    id: etape,
    titre: etape,
    texte: '',
    notes: '',
    vue: `?territoire=pays:${etape}`,
    affichage: 'aucun',
  })),
})

function storeWith(...ids: string[]) {
  const store = createAppStore([])
  store.getState().restoreSequences(ids.map(sequence))
  const etapes = (id: string) =>
    store
      .getState()
      .sequences.find((one) => one.id === id)
      ?.etapes.map(({ titre, vue }) => `${titre} ${vue.at(-1)}`)
  return { act: () => store.getState(), etapes }
}

describe('annuler', () => {
  it('remet une étape à sa place, et garde ce qui a été écrit depuis', () => {
    const { act, etapes } = storeWith('une')
    act().removeEtape('une', 'b')
    expect(act().retrait?.phrase).toBe('L’étape «\u202fb\u202f» est supprimée.')
    act().editEtape('une', 'a', { titre: 'A récrit' })
    act().undoRetrait()
    expect(etapes('une')).toEqual(['A récrit a', 'b b', 'c c'])
    expect(act().retrait).toBeNull()
  })

  it('remet une séquence à sa place, et la rouvre', () => {
    const { act } = storeWith('une', 'deux', 'trois')
    act().openSequence('deux')
    act().removeSequence('deux')
    expect(act().ouverte).toBeNull()
    act().undoRetrait()
    expect(act().sequences.map(({ id }) => id)).toEqual(['une', 'deux', 'trois'])
    expect(act().ouverte).toBe('deux')
  })

  it('rend sa vue à une étape, et lui laisse ses mots', () => {
    const { act, etapes } = storeWith('une')
    act().replaceVue('une', 'b', '?territoire=pays:z')
    act().editEtape('une', 'b', { titre: 'B' })
    expect(etapes('une')?.[1]).toBe('B z')
    act().undoRetrait()
    expect(etapes('une')?.[1]).toBe('B b')
  })

  it('ne fait rien de ce qui n’existe pas ou plus', () => {
    const { act } = storeWith('une')
    act().removeEtape('une', 'z')
    act().removeSequence('z')
    act().undoRetrait()
    expect(act().retrait).toBeNull()
    act().removeEtape('une', 'b')
    act().restoreSequences([sequence('autre')])
    act().undoRetrait()
    expect(act().sequences).toEqual([sequence('autre')])
  })
})
