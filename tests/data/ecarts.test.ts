// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SECTEURS } from '#/analysis/ecarts/secteurs.ts'

const DATA = join(import.meta.dirname, '../../data')

describe('secteurs des écarts', () => {
  it('sont ceux de data/secteurs.json, dans le même ordre', () => {
    const { secteurs } = JSON.parse(readFileSync(join(DATA, 'secteurs.json'), 'utf8')) as {
      secteurs: { id: string; nom: string }[]
    }
    expect(SECTEURS).toEqual(secteurs.map(({ id, nom }) => ({ id, libelle: nom })))
  })
})
