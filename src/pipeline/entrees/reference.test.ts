import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { describeFindings } from './findings.ts'
import { openReference } from './reference.ts'
import { readCommuneTable } from './tables.ts'

function open(fichiers: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'lisiere-reference-'))
  for (const [nom, texte] of Object.entries(fichiers)) writeFileSync(join(dir, nom), texte)
  const findings: Finding[] = []
  const sources = [
    {
      id: 'essai',
      producteur: '',
      titre: '',
      licence: '',
      millesime: '',
      usage: '',
      fichiers: [{ chemin: 'a.csv', sha256: '0'.repeat(64) }],
    },
  ]
  return openReference({ dir, modulesDir: dir, sources, findings })
}

describe('dossier de référence', () => {
  it('nomme un fichier absent sans lever d’exception', () => {
    const reference = open({})
    expect(reference.csv('absent.csv', ['a'])).toEqual([])
    expect(reference.findings).toMatchObject([
      { code: 'fichier-manquant', gravite: 'error', lieu: 'absent.csv' },
    ])
  })

  it('signale un fichier qui n’a plus la somme de contrôle déclarée', () => {
    const reference = open({ 'a.csv': 'a\n1\n' })
    expect(reference.csv('a.csv', ['a'])).toEqual([{ a: '1' }])
    expect(reference.findings).toMatchObject([{ code: 'source-modifiee', gravite: 'notice' }])
  })

  it('signale un JSON illisible ou un champ absent', () => {
    const reference = open({ 'b.json': '{', 'c.json': '[{"code":"1"}]' })
    expect(reference.json('b.json')).toBeNull()
    expect(reference.records<{ code: string; nom: string }>('c.json', ['code', 'nom'])).toEqual([])
    expect(reference.findings.map((f) => f.code)).toContain('json-illisible')
    expect(reference.findings.map((f) => f.code)).toContain('colonne-manquante')
  })

  it('nomme les lignes vides, les doublons et les populations absentes d’une table', () => {
    const header = 'code,nom,dep,reg,epci,nature_epci,ze2010,pop'
    const line = '01001,Abergement,01,84,200035210,CC,8213'
    const text = `${header}\n${line},767\n${line},767\n${line},767\n,,,,,,,\n01002,Varey,01,84,1,CC,1,\n`
    const findings: Finding[] = []
    const reference = {
      ...open({}),
      findings,
      csv: (_: string, columns: readonly string[]) => csvOf(text, columns),
    }
    const table = readCommuneTable(reference as never, 2016)
    expect(table.communes.size).toBe(2)
    expect(findings.map((f) => f.code).sort()).toEqual([
      'commune-en-double',
      'ligne-vide',
      'population-manquante',
    ])
    expect(describeFindings(findings)[0]).toBe('constat commune-en-double : 1')
  })
})

function csvOf(text: string, columns: readonly string[]): Record<string, string>[] {
  const [header = '', ...lines] = text.trim().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? '']))
  })
}
