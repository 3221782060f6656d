import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal'
import { tellContexte } from './contexte.ts'
import {
  type ColonneExport,
  cleanTexte,
  decimalesOf,
  enTeteOf,
  type TableauExport,
  type ValeurExport,
} from './tableau.ts'

/** Excel refuses a longer cell. */
const MAX_TEXTE = 32_767

/** Widths in characters. */
const MIN_LARGEUR = 9
const MAX_LARGEUR = 60
/** Rows looked at to find how wide a column is. */
const LIGNES_MESUREES = 200

const EN_TETE = {
  fontWeight: 'bold',
  backgroundColor: '#efe9da',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#1f2a36',
  wrap: true,
  alignVertical: 'center',
} as const

/**
 * An Office Open XML workbook of two sheets: the figures, then « Sources et paramètres ».
 * Numbers are numbers and codes are texts; formats are written the international way,
 * which a French Excel shows with its own comma and spaces. No cell is ever a formula.
 */
export function writeXlsx({ titre, colonnes, lignes, contexte }: TableauExport): Promise<Blob> {
  const data: SheetData = [
    colonnes.map((colonne) => ({
      ...EN_TETE,
      value: enTeteOf(colonne),
      type: String,
      align: isNumeric(colonne) ? 'right' : 'left',
    })),
    ...lignes.map((ligne) => colonnes.map((colonne, at) => cellOf(colonne, ligne[at] ?? null))),
  ]
  const context: SheetData = tellContexte(titre, contexte).map(([nom, valeur]) => [
    { value: nom, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' },
    { value: valeur.slice(0, MAX_TEXTE), type: String, wrap: true, alignVertical: 'top' },
  ])
  const sheets = [
    {
      data,
      sheet: 'Données',
      stickyRowsCount: 1,
      columns: colonnes.map((colonne, at) => ({ width: widthOf(colonne, lignes, at) })),
    },
    {
      data: context,
      sheet: 'Sources et paramètres',
      orientation: 'landscape' as const,
      columns: [{ width: 30 }, { width: 90 }],
    },
  ]
  // Named, or LibreOffice sets what is bold in another face.
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}

function cellOf(colonne: ColonneExport, valeur: ValeurExport): Cell {
  if (valeur === null || (typeof valeur === 'number' && !Number.isFinite(valeur))) return null
  if (typeof valeur === 'number') {
    return { value: valeur, type: Number, format: formatOf(colonne) }
  }
  const value = cleanTexte(valeur).slice(0, MAX_TEXTE)
  return { value, type: String, ...(colonne.type === 'code' ? { format: '@' } : {}) }
}

function formatOf(colonne: ColonneExport): string {
  const decimals = decimalesOf(colonne)
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  return colonne.type === 'pourcentage' ? `0${fraction}%` : `#,##0${fraction}`
}

function isNumeric({ type }: ColonneExport): boolean {
  return type === 'nombre' || type === 'pourcentage'
}

function widthOf(colonne: ColonneExport, lignes: TableauExport['lignes'], at: number): number {
  // A heading wraps; its longest word does not.
  const words = enTeteOf(colonne).split(' ')
  const heading = Math.max(...words.map((word) => word.length))
  const cells = lignes.slice(0, LIGNES_MESUREES).map((ligne) => String(ligne[at] ?? '').length)
  const content = isNumeric(colonne) ? 0 : Math.max(0, ...cells)
  return Math.min(MAX_LARGEUR, Math.max(MIN_LARGEUR, heading, content) + 2)
}
