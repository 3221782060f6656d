import { describe, expect, it } from 'vitest'
import { panelOf } from './registry.ts'

describe('quel panneau', () => {
  it('l’accueil quand rien n’est choisi', () => {
    expect(panelOf({ vue: 'portrait', selectedId: null }).id).toBe('accueil')
  })

  it('la fiche qui va avec la nature du territoire', () => {
    expect(panelOf({ vue: 'portrait', selectedId: 'pays:langres' }).id).toBe('territoire')
    expect(panelOf({ vue: 'portrait', selectedId: 'commune:39300' }).id).toBe('commune')
  })

  it('la liste et les sources passent avant la sélection', () => {
    expect(panelOf({ vue: 'liste', selectedId: 'pays:langres' }).id).toBe('liste')
    expect(panelOf({ vue: 'sources', selectedId: null }).id).toBe('sources')
  })
})
