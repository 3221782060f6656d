import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContexteEcarts, createContexte } from '#/analysis/ecarts/contexte.ts'
import { findEcarts } from '#/analysis/ecarts/findEcarts.ts'
import { parseTexts, readData } from '#/content/check.ts'
import { toContenuEcarts } from '#/content/contenuEcarts.ts'
import { coucheOf } from '#/domain/couche.ts'
import type { Ecart, Preuve } from '#/domain/ecart.ts'
import { parseTerritoireId, type TypeTerritoire } from '#/domain/territoire.ts'
import { AIDE_ECARTS, parseArgsEcarts } from './argsEcarts.ts'
import { csvLine } from './csv.ts'
import { readTables } from './readTables.ts'

/*
 * `npm run -s ecarts -- --echelle neuf`: the gaps of the page, for a spreadsheet. Reads
 * public/geo and, for the nine, data/.
 */
const ROOT = join(import.meta.dirname, '../..')
const GEO = join(ROOT, 'public/geo')
const MISUSE = 2

function main(argv: readonly string[]): number {
  const asked = parseArgsEcarts(argv)
  if (typeof asked === 'string') return refuse(`${asked} « --help » montre l’usage.`)
  if (asked.aide) {
    process.stdout.write(AIDE_ECARTS)
    return 0
  }
  let contexte: ContexteEcarts
  try {
    const read = (name: string) => JSON.parse(readFileSync(join(GEO, name), 'utf8'))
    contexte = createContexte({
      tables: readTables(GEO),
      sources: read('manifest.json'),
      clusters: read('clusters.json'),
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refuse(`Les tables de public/geo ne peuvent pas être lues : ${reason}`, 1)
  }
  const { contenus, messages } = parseTexts(readData(ROOT))
  if (asked.demande.echelle === 'neuf' && messages.length > 0) return refuse(messages.join('\n'), 1)
  const { ecarts } = findEcarts({ ...asked.demande, contenu: toContenuEcarts(contenus) }, contexte)
  process.stdout.write(csvLine(COLONNES) + ecarts.map((ecart) => toLine(ecart, contexte)).join(''))
  return 0
}

const COLONNES = [
  'genre',
  'id',
  'territoire',
  'nom_territoire',
  'region',
  'departement',
  'valeur',
  'force',
  'phrase',
  'doute',
  'preuves',
]

/** An unknown value is left empty. */
function toLine(ecart: Ecart, { tables }: ContexteEcarts): string {
  const parsed = parseTerritoireId(ecart.territoire)
  const couche = parsed && coucheOfEcart(parsed)
  const index = couche && tables.index(couche)
  return csvLine([
    ecart.genre,
    ecart.id,
    ecart.territoire,
    (parsed && index?.noms[index.rowOf(parsed.code)]) ?? '',
    ecart.region ?? '',
    ecart.departement ?? '',
    ecart.valeur === null ? '' : String(Math.round(ecart.valeur * 100) / 100),
    String(ecart.force),
    ecart.phrase,
    ecart.doute ?? '',
    ecart.preuves.map(tellPreuve).join(' | '),
  ])
}

/** The couche a gap is drawn on: its territories are today's, or the nine of 2016. */
function coucheOfEcart({ type }: { type: TypeTerritoire }) {
  return coucheOf(type, type === 'pays' ? '2016' : 'actuel')
}

function tellPreuve(preuve: Preuve): string {
  if (preuve.kind === 'chiffre') {
    const valeur = preuve.valeur === null ? 'inconnu' : Math.round(preuve.valeur * 100) / 100
    return `${preuve.libelle} : ${valeur} ${preuve.unite} (${preuve.source}, ${preuve.millesime})`
  }
  if (preuve.kind === 'memento') return `${preuve.texte} (mémento, p. ${preuve.page})`
  if (preuve.kind === 'cluster') {
    return `${preuve.nom} (${preuve.statut}${preuve.km === null ? '' : `, ${Math.round(preuve.km)} km`})`
  }
  if (preuve.kind === 'constat') return preuve.texte
  const part = preuve.part === undefined ? '' : ` : ${Math.round(preuve.part * 100)} %`
  return `${preuve.territoire}, ${preuve.role}${part}`
}

function refuse(message: string, code = MISUSE): number {
  process.stderr.write(`${message}\n`)
  return code
}

// `… | head` closes the pipe early: not an error worth a stack.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})
process.exitCode = main(process.argv.slice(2))
