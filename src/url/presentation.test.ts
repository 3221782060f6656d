import { describe, expect, it } from 'vitest'
import { parseUrl, serializeUrl } from './codec.ts'
import { DEFAULT_FACTS } from './params.ts'
import { readVue, writeVue } from './vue.ts'

describe('une présentation dans l’adresse', () => {
  it('l’adresse dit la séquence et l’étape, l’étape dit le reste', () => {
    const facts = { ...DEFAULT_FACTS, selectedId: 'pays:langres' as const, presentee: 'memento' }
    expect(serializeUrl({ ...facts, etape: 1 })).toBe('?presenter=memento')
    expect(serializeUrl({ ...facts, etape: 3 })).toBe('?presenter=memento&etape=3')
    expect(parseUrl('?presenter=memento&etape=3').facts).toMatchObject({
      presentee: 'memento',
      etape: 3,
      selectedId: null,
    })
  })

  it('hors présentation, aucun des deux n’est écrit', () => {
    expect(serializeUrl({ ...DEFAULT_FACTS, etape: 4 })).toBe('')
  })

  it.each(['<script>', '../x', 'É', ''])('ne reconnaît pas la séquence « %s »', (id) => {
    const { facts, remarks } = parseUrl(`?presenter=${encodeURIComponent(id)}`)
    expect(facts.presentee).toBeNull()
    expect(remarks).toHaveLength(1)
  })

  it.each(['0', '-1', '2.5', 'un', '1e9', 'NaN'])('ne va pas à l’étape « %s »', (etape) => {
    const { facts, remarks } = parseUrl(`?presenter=memento&etape=${etape}`)
    expect(facts.etape).toBe(1)
    expect(remarks).toHaveLength(1)
  })
})

describe('la vue d’une étape', () => {
  it('revient telle quelle', () => {
    const vue = '?territoire=pays:langres&millesime=2017&vue=reforme'
    expect(writeVue(readVue(vue).facts)).toBe(vue)
  })

  it('ne peut pas lancer une autre présentation', () => {
    const { facts } = readVue('?presenter=autre&etape=2&territoire=pays:langres')
    expect(Object.keys(facts)).not.toContain('presentee')
    expect(writeVue(facts)).toBe('?territoire=pays:langres')
  })
})
