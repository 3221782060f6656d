import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { TABLEAU } from '../../tests/helpers/tableauFixture.ts'
import { writeCsv } from './csv.export.ts'

const parse = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: false }).data

/** The file of one text, and how it is read back. */
function cellOf(texte: string): string | undefined {
  const [, row] = parse(writeCsv({ ...TABLEAU, lignes: [[texte, '1', 0, 0, 0]] }))
  return row?.[0]
}

describe('CSV pour un tableur français', () => {
  const text = writeCsv(TABLEAU)
  const rows = parse(text)

  it('commence par la marque UTF-8 et finit ses lignes comme Windows', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('met les titres et les unités sur la première ligne, rien au-dessus', () => {
    expect(rows[0]).toEqual(['Nom', 'Code INSEE', 'Habitants', 'Surface (km²)', 'Part (%)'])
  })

  it('écrit les nombres avec une virgule, sans séparateur de milliers', () => {
    expect(rows[1]).toEqual(['Évry ; « l’Étang »', '="01004"', '82465', '1708,40', '63,4'])
  })

  it('garde le signe des nombres, pas celui d’un zéro, et laisse vide ce qui est inconnu', () => {
    expect(rows[2]?.slice(2)).toEqual(['-1234', '0,00', ''])
  })

  it.each(['=SOMME(A1)', '+33', '-2+3', '@lien', '＝1'])('neutralise %s', (formule) => {
    expect(cellOf(formule)).toBe(`'${formule}`)
  })

  it.each(['\t=1+1', '\r=1+1', '\n=1+1', '\u0000=1+1'])(
    'neutralise une formule cachée derrière %j',
    (formule) => {
      expect(cellOf(formule)).toBe("'=1+1")
    },
  )

  it('n’ajoute rien à un nom ordinaire', () => {
    expect(cellOf('Saint-Étienne')).toBe('Saint-Étienne')
    expect(cellOf('«\u202fPays\u202f»')).toBe('«\u00a0Pays\u00a0»')
    expect(cellOf('il dit "non"')).toBe('il dit "non"')
  })

  it('protège un code fait de chiffres, et lui seul', () => {
    const codes = ['01004', '2A004', '1E5', 'ledonien', '=1+1', '1";"2']
    const lignes = codes.map((code) => ['x', code, 0, 0, 0])
    const read = parse(writeCsv({ ...TABLEAU, lignes })).slice(1, 1 + codes.length)
    expect(read.map((row) => row[1])).toEqual([
      '="01004"',
      '="2A004"',
      '="1E5"',
      'ledonien',
      "'=1+1",
      '1";"2',
    ])
  })

  it('dit ses sources après une ligne vide, dans la première colonne', () => {
    const empty = rows.findIndex((row) => row.length === 1 && row[0] === '')
    expect(empty).toBe(3)
    const notes = rows.slice(empty + 1, -1)
    expect(notes.every((row) => row.length === 1)).toBe(true)
    const told = notes.map(([line]) => line)
    expect(told).toContain(
      'Source : INSEE, Tables de passage, 2016 (ODbL 1.0), https://exemple.fr/tables',
    )
    expect(told).toContain('Date de l’export : 25/11/2026')
    expect(told).toContain('Filtre par nom : =1+1')
    expect(told.at(-1)).toBe('Licence : Sous licence ODbL 1.0.')
  })

  it('écrit une liste vide sans perdre ses titres ni ses sources', () => {
    const [head, empty] = parse(writeCsv({ ...TABLEAU, lignes: [] }))
    expect(head).toHaveLength(5)
    expect(empty).toEqual([''])
  })
})
