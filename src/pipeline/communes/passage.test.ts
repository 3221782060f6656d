import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import { readTable } from '../entrees/csv.ts'
import { follow, indexPassage, type PassageRow, stepsBetween } from './passage.ts'

const row = (from: string, to: string, typemodif: string, ratio: number): PassageRow => ({
  from,
  to,
  typemodif,
  ratio,
})
const passage = (from: number, rows: PassageRow[], findings: Finding[] = []) =>
  indexPassage({ from, to: from + 1 }, rows, findings)

describe('chaîne de passage', () => {
  it('laisse en place une commune que rien ne mentionne', () => {
    expect(follow('01004', [passage(2016, [])])).toEqual([{ code: '01004', part: 1 }])
  })

  it('suit une fusion puis un changement de code', () => {
    const steps = [
      passage(2016, [row('27676', '27058', 'f', 1), row('27058', '27058', 'f', 1)]),
      passage(2017, [row('27058', '27999', 'c', 1)]),
    ]
    expect(follow('27676', steps)).toEqual([{ code: '27999', part: 1 }])
  })

  it('partage la population d’une commune défusionnée', () => {
    const steps = [
      passage(2016, [row('76676', '76601', 'd', 0.3), row('76676', '76676', 'd', 0.7)]),
      passage(2017, [row('76601', '76002', 'f', 1)]),
    ]
    expect(follow('76676', steps)).toEqual([
      { code: '76002', part: 0.3 },
      { code: '76676', part: 0.7 },
    ])
  })

  it('réunit les parts qui se retrouvent dans la même commune', () => {
    const steps = [
      passage(2016, [row('A', 'B', 'd', 0.4), row('A', 'C', 'd', 0.6)]),
      passage(2017, [row('C', 'B', 'f', 1)]),
    ]
    expect(follow('A', steps)).toEqual([{ code: 'B', part: 1 }])
  })

  it('nomme les parts qui ne totalisent pas 1', () => {
    const findings: Finding[] = []
    passage(2016, [row('A', 'B', 'd', 0.5)], findings)
    expect(findings).toMatchObject([{ code: 'passage-parts-incompletes', gravite: 'notice' }])
  })

  it('lit les colonnes par leur nom, même inversées', () => {
    const text = 'cod2023,cod2022,typemodif,ratio\n01138,01039,f,1\n'
    const [read] = readTable(text, ['cod2022', 'cod2023'], { lieu: 'passage', findings: [] })
    expect(read).toEqual({ cod2022: '01039', cod2023: '01138' })
  })

  it('ne garde que les étapes utiles, de la plus ancienne à la plus récente', () => {
    const steps = [passage(2018, []), passage(2015, []), passage(2016, []), passage(2017, [])]
    expect(stepsBetween(steps, 2016, 2018).map((step) => step.from)).toEqual([2016, 2017])
    expect(stepsBetween(steps, 2018, 2018)).toEqual([])
  })
})
