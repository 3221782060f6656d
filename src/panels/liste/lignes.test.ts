import { describe, expect, it } from 'vitest'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { listableLayers, startLayer } from './lignes.ts'

describe('couche de la liste', () => {
  it('les Pays au départ', () => {
    expect(startLayer(DEFAULT_LAYERS)).toBe('pays')
  })

  it('la dernière allumée ensuite', () => {
    expect(startLayer([...DEFAULT_LAYERS, 'petr', 'zone-emploi-2010'])).toBe('zone-emploi-2010')
  })

  it('jamais le fond de carte', () => {
    expect(listableLayers(['villes', 'cours-eau'])).toEqual([])
    expect(startLayer(['villes'])).toBeNull()
  })
})
