import { describe, expect, it } from 'vitest'
import { sortRows } from './sortRows.ts'

const rows = [
  { nom: 'Étaples', n: 2 },
  { nom: 'Arras', n: null },
  { nom: 'Zuydcoote', n: 10 },
]
const columns = [
  { key: 'nom', value: (row: (typeof rows)[number]) => row.nom },
  { key: 'n', value: (row: (typeof rows)[number]) => row.n },
]
const names = (key: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, { key, direction }).map((row) => row.nom)

describe('tri', () => {
  it('suit l’ordre du dictionnaire français', () => {
    expect(names('nom', 'ascending')).toEqual(['Arras', 'Étaples', 'Zuydcoote'])
  })

  it('met l’inconnu en dernier dans les deux sens', () => {
    expect(names('n', 'ascending')).toEqual(['Étaples', 'Zuydcoote', 'Arras'])
    expect(names('n', 'descending')).toEqual(['Zuydcoote', 'Étaples', 'Arras'])
  })

  it('garde l’ordre reçu pour une colonne inconnue', () => {
    expect(names('?', 'ascending')).toEqual(['Étaples', 'Arras', 'Zuydcoote'])
  })
})
