// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { TABLEAU } from '../../tests/helpers/tableauFixture.ts'
import type { TableauExport } from './tableau.ts'
import { writeXlsx } from './xlsx.export.ts'

async function open(tableau: TableauExport) {
  const blob = await writeXlsx(tableau)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text = '']) => text.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  )
  const cells = (sheet: number) =>
    new Map(
      [
        ...read(`xl/worksheets/sheet${sheet}.xml`).matchAll(
          /<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g,
        ),
      ].map(([, at = '', attributes = '', value = '']) => [
        at,
        attributes.includes('t="s"') ? (shared[Number(value)] ?? null) : Number(value),
      ]),
    )
  return { read, cells, files }
}

describe('classeur XLSX', () => {
  it('tient en deux feuilles, la seconde dit d’où cela vient', async () => {
    const { read, cells } = await open(TABLEAU)
    const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
    expect(names.map(([, name]) => name)).toEqual(['Données', 'Sources et paramètres'])
    const second = [...cells(2).values()]
    expect(second).toContain('INSEE, Tables de passage, 2016 (ODbL 1.0), https://exemple.fr/tables')
    expect(second).toContain('25/11/2026')
    expect(second).toContain('https://exemple.fr/?vue=liste')
  })

  it('garde les nombres nombres, les codes textes et l’inconnu vide', async () => {
    const { cells } = await open(TABLEAU)
    const first = cells(1)
    expect(first.get('D1')).toBe('Surface (km²)')
    expect([first.get('B2'), first.get('C2'), first.get('D2'), first.get('E2')]).toEqual([
      '01004',
      82465,
      1708.4,
      0.6342,
    ])
    expect([first.get('C3'), first.has('E3')]).toEqual([-1234, false])
  })

  it('donne aux nombres un format, que le français met avec virgule et espaces', async () => {
    const { read } = await open(TABLEAU)
    const formats = [...read('xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(([, f]) => f)
    expect(formats).toEqual(expect.arrayContaining(['#,##0', '#,##0.00', '0.0%', '@']))
  })

  it('n’écrit jamais de formule', async () => {
    const { read, cells } = await open(TABLEAU)
    expect(cells(1).get('A3')).toBe('=SOMME(A1:A9)')
    expect(read('xl/worksheets/sheet1.xml') + read('xl/worksheets/sheet2.xml')).not.toContain('<f>')
  })

  it('laisse de côté ce qu’un classeur ne sait pas écrire', async () => {
    const lignes = [['a\u0001b\u000bc', '1', Number.NaN, Number.POSITIVE_INFINITY, 0]]
    const first = (await open({ ...TABLEAU, lignes })).cells(1)
    expect(first.get('A2')).toBe('a b c')
    expect([first.has('C2'), first.has('D2')]).toEqual([false, false])
  })
})
