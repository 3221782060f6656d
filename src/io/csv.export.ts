import Papa from 'papaparse'
import { tellContexte } from './contexte.ts'
import {
  type ColonneExport,
  cleanTexte,
  decimalesOf,
  enTeteOf,
  type TableauExport,
  type ValeurExport,
} from './tableau.ts'

/** Without it, Excel reads UTF-8 as Windows-1252: « dÃ©partement ». */
const BOM = '\ufeff'

/** A text that begins so would be computed by a spreadsheet. */
const FORMULE = /^[=+\-@\t\r＝＋－＠]/

/** A code a spreadsheet would turn into a number: 01004 into 1004, 2E004 into 20000. */
const CODE_CHIFFRE = /^\d[0-9A-Za-z]*$/

/**
 * CSV as a French Excel or LibreOffice opens it with a double click: UTF-8 with its mark,
 * semicolons, decimal commas, CRLF.
 *
 * - The first line is the heading and nothing else, so that every program finds the columns.
 * - Sources, parameters and licence follow the rows, after an empty line, in the first column:
 *   they cannot be parted from the figures, as the ODbL wants, and the empty line ends what
 *   sorts, filters and pivot tables take in. Comment lines on top would become the heading in
 *   Excel; a second file would be lost; a zip, INSEE's way, cannot be opened with one click.
 * - Codes are written `="01004"`: the one writing that Excel keeps as the exact text. The
 *   workbook has no need of that.
 * - A text that a spreadsheet would compute is preceded by an apostrophe. Numbers are ours, from
 *   numeric columns, and keep their minus sign.
 */
export function writeCsv({ titre, colonnes, lignes, contexte }: TableauExport): string {
  const rows = [
    colonnes.map((colonne) => neutralise(enTeteOf(colonne))),
    ...lignes.map((ligne) =>
      colonnes.map((colonne, at) => writeCellule(colonne, ligne[at] ?? null)),
    ),
  ]
  const notes = tellContexte(titre, contexte).map(([nom, valeur]) => [
    neutralise(`${nom} : ${valeur}`),
  ])
  const options = { delimiter: ';', newline: '\r\n' }
  const data = Papa.unparse(rows, options)
  return `${BOM}${data}\r\n\r\n${Papa.unparse(notes, options)}\r\n`
}

function writeCellule(colonne: ColonneExport, valeur: ValeurExport): string {
  if (valeur === null) return ''
  if (typeof valeur === 'number') return writeNombre(colonne, valeur)
  const text = cleanTexte(valeur)
  return colonne.type === 'code' && CODE_CHIFFRE.test(text) ? `="${text}"` : neutralise(text)
}

/** `-1234,5`: no separator of thousands, which would make it a text. Not a number: an empty cell. */
function writeNombre(colonne: ColonneExport, valeur: number): string {
  if (!Number.isFinite(valeur)) return ''
  const scaled = colonne.type === 'pourcentage' ? valeur * 100 : valeur
  const text = scaled.toFixed(decimalesOf(colonne)).replace('.', ',')
  return /[1-9]/.test(text) ? text : text.replace('-', '')
}

function neutralise(text: string): string {
  const clean = cleanTexte(text)
  return FORMULE.test(clean) ? `'${clean}` : clean
}
