import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { checkPartitions } from '../controles/partitions.ts'
import { nomDeRiviere } from '../fond/rivieres.ts'
import { rangDeVille } from '../fond/villes.ts'
import { uniqueCodes } from './contratRuralite.ts'
import { buildPartition } from './partition.ts'
import { currentMembers } from './petr.ts'

const polygones = {
  liste: ['a', 'b', 'c'].map((code) => ({ code, nom: code, dep: '01', population2018: 1 })),
  indexOf: new Map<string, number>(),
  voisins: [],
}
const fiche = (nom: string) => ({ nom, population: 1, nbCommunes: 1 })

describe('couche en partition', () => {
  it('refuse un code sans libellé et nomme un territoire sans polygone', () => {
    const findings: Finding[] = []
    const fiches = new Map([
      ['1', fiche('Un')],
      ['2', fiche('Deux')],
    ])
    const couche = buildPartition('region', ['1', '1', '9'], fiches, { findings, polygones })
    expect(couche.territoires.map(({ code }) => code)).toEqual(['1'])
    expect(findings.map((f) => [f.code, f.gravite])).toEqual([
      ['territoire-inconnu', 'error'],
      ['territoire-sans-polygone', 'notice'],
    ])
  })

  it('trouve un chevauchement, une lacune et un territoire vide', () => {
    const findings: Finding[] = []
    const territoire = (code: string, own: number[]) => ({ code, ...fiche(code), polygones: own })
    const couche = {
      id: 'region' as const,
      territoires: [territoire('1', [0, 1]), territoire('2', [1]), territoire('3', [])],
    }
    checkPartitions([couche], { polygones, findings })
    expect(findings.map((f) => f.code)).toEqual(['geometrie-vide', 'chevauchement', 'lacune'])
  })
})

describe('sources qui se répètent ou se contredisent', () => {
  it('numérote les identifiants utilisés deux fois', () => {
    const codes = uniqueCodes([{ id: 'CR1' }, { id: 'CR2' }, { id: 'CR1' }]).map(({ code }) => code)
    expect(codes).toEqual(['CR1-1', 'CR2', 'CR1-2'])
  })

  it('suit l’extrait le plus récent qui décrit le PETR', () => {
    const row = (member: string, y2023: string, y2026: string) => ({
      kind: 'PETR',
      siren: '1',
      name: '',
      member_siren: member,
      member_name: member,
      in_docurba_2023_12: y2023,
      in_docurba_2026_06: y2026,
      in_apiterritoires_2026_02: '0',
    })
    const { members, dropped, extrait } = currentMembers([row('A', '1', '1'), row('B', '1', '0')])
    expect([
      members.map((m) => m.member_siren),
      dropped.map((m) => m.member_siren),
      extrait,
    ]).toEqual([['A'], ['B'], 'juin 2026'])
  })
})

describe('fond de carte', () => {
  it('écrit les noms de rivières en minuscules accentuées', () => {
    expect(["L'AA", "L'HERAULT", 'LA SEVRE NANTAISE', 'GAVE DE PAU'].map(nomDeRiviere)).toEqual([
      'l’Aa',
      'l’Hérault',
      'la Sèvre Nantaise',
      'Gave de Pau',
    ])
  })

  it('range les villes par taille, par rang administratif et par rôle dans un Pays', () => {
    expect(rangDeVille(250_000, undefined, false)).toBe(1)
    expect(rangDeVille(25_000, 'département', false)).toBe(2)
    expect(rangDeVille(7_000, undefined, false)).toBe(5)
    expect(rangDeVille(300, undefined, true)).toBe(3)
  })
})
