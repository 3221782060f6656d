import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { readNumber, readTable } from './csv.ts'

describe('lecture d’un CSV', () => {
  it('lit les guillemets, les virgules et un BOM, et retire les espaces', () => {
    const text = '\uFEFFcode, nom,note\r\n"01004","Ambérieu, ""Gare""", Les bourgs \r\n'
    const rows = readTable(text, ['code', 'nom', 'note'], { lieu: 'essai.csv', findings: [] })
    expect(rows).toEqual([{ code: '01004', nom: 'Ambérieu, "Gare"', note: 'Les bourgs' }])
  })

  it('nomme le fichier et la colonne qui manque', () => {
    const findings: Finding[] = []
    expect(readTable('code\n1\n', ['code', 'pop'], { lieu: 'essai.csv', findings })).toEqual([])
    expect(findings).toMatchObject([{ code: 'colonne-manquante', gravite: 'error' }])
    expect(findings[0]?.message).toContain('« pop » manque dans le fichier essai.csv')
  })

  it('lit les nombres avec séparateur de milliers et rend null pour l’absent', () => {
    expect(readNumber('13 266')).toBe(13266)
    expect(readNumber('1\u202F000,5')).toBe(1000.5)
    expect(readNumber('')).toBeNull()
    expect(readNumber('s')).toBeNull()
  })
})
