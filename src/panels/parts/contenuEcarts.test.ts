import { describe, expect, it } from 'vitest'
import { loadContenuEcarts } from './contenuEcarts.ts'

describe('contenu des écarts', () => {
  it('réunit ce dont les écarts des neuf sont lus, en valeurs qui passent à un fil', async () => {
    const result = await loadContenuEcarts()
    if (!result.ok) throw new Error(result.findings[0]?.message)
    const { pays, monographies, clusters, besoins, secteurs } = result.value
    expect([pays.length, monographies.length]).toEqual([9, 9])
    expect(clusters.map(({ id }) => id)).toContain('vitagora')
    expect(besoins.map(({ id }) => id)).toContain('bresle-formation')
    expect(secteurs.map(({ id }) => id)).toContain('ledonien-agroalimentaire')
    expect(structuredClone(result.value)).toEqual(result.value)
  })
})
