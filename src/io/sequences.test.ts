// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Sequence } from '#/domain/sequence.ts'
import { sequenceFromLien, sequenceToLien } from './sequenceLien.ts'
import { readSequences, sequenceFromFile, sequenceToFile, writeSequences } from './sequences.ts'

const SEQUENCE: Sequence = {
  version: 1,
  id: 'reunion',
  titre: 'Réunion du 3 décembre',
  etapes: [
    {
      id: 'une',
      titre: 'Le Pays',
      texte: 'Où nous sommes.',
      notes: 'Saluer.',
      vue: '?territoire=pays:ledonien',
      affichage: 'chiffres',
    },
  ],
}

function stockage(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start))
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('les séquences gardées', () => {
  it('reviennent comme elles étaient', () => {
    const own = stockage()
    expect(writeSequences(own, [SEQUENCE])).toBe(true)
    expect(readSequences(own)).toEqual({ sequences: [SEQUENCE], probleme: null })
  })

  it('restent lisibles avec un titre effacé', () => {
    const own = stockage()
    writeSequences(own, [{ ...SEQUENCE, titre: ' ' }])
    expect(readSequences(own)).toMatchObject({
      sequences: [{ titre: 'Sans titre' }],
      probleme: null,
    })
  })

  it('abîmées, se disent et se mettent de côté : rien ne se perd', () => {
    const broken = stockage({ 'lisiere.sequences': '[{"version":1' })
    expect(readSequences(broken)).toMatchObject({ sequences: [] })
    expect(readSequences(broken).probleme).toContain('illisibles')
    expect(broken.kept.get('lisiere.sequences.illisible')).toBe('[{"version":1')
    const half = stockage({ 'lisiere.sequences': JSON.stringify([SEQUENCE, { version: 1 }]) })
    expect(readSequences(half).sequences).toEqual([SEQUENCE])
    expect(readSequences(half).probleme).toContain('1 des 2')
  })

  it('ne font rien échouer quand le navigateur refuse', () => {
    const refusing = {
      getItem: () => {
        throw new Error('refus')
      },
      setItem: () => {
        throw new Error('plein')
      },
    }
    expect(readSequences(refusing)).toEqual({ sequences: [], probleme: null })
    expect(writeSequences(refusing, [SEQUENCE])).toBe(false)
    expect(writeSequences(null, [SEQUENCE])).toBe(false)
  })
})

describe('le fichier', () => {
  it('se relit', () => {
    expect(sequenceFromFile(sequenceToFile(SEQUENCE))).toMatchObject({ ok: true, value: SEQUENCE })
  })

  it.each([
    ['pas du JSON', '{', 'JSON'],
    ['une autre chose', '[1,2]', 'séquence'],
    ['une version à venir', '{"version":99}', 'plus récente'],
    ['trop lourd', ' '.repeat(2_000_001), 'lourd'],
  ])('%s : une phrase', (_, text, word) => {
    const read = sequenceFromFile(text)
    expect(read.ok ? '' : read.findings[0]?.message).toContain(word)
  })
})

describe('le lien', () => {
  it('porte une séquence et la rend', async () => {
    const lien = await sequenceToLien(SEQUENCE)
    expect(lien).toMatch(/^[\w-]+$/)
    expect(await sequenceFromLien(lien ?? '')).toMatchObject({ ok: true, value: SEQUENCE })
  })

  it('ne porte pas ce qui est trop long', async () => {
    const notes = Array.from({ length: 900 }, (_, n) => `mot${n * 7919}`)
      .join(' ')
      .slice(0, 6000)
    const [etape] = SEQUENCE.etapes
    const long = { ...SEQUENCE, etapes: etape ? [{ ...etape, notes }] : [] }
    expect(await sequenceToLien(long)).toBeNull()
  })

  it.each(['', 'pas-du-deflate', '%%%'])('abîmé (« %s ») : une phrase', async (lien) => {
    expect(await sequenceFromLien(lien)).toMatchObject({ ok: false })
  })

  it('ne se laisse pas gonfler', async () => {
    const bomb = { ...SEQUENCE, titre: 'a'.repeat(1_000_000) }
    const lien = await sequenceToLien(bomb)
    expect(lien?.length).toBeLessThan(2000)
    expect(await sequenceFromLien(lien ?? '')).toMatchObject({ ok: false })
  })
})
