import { join } from 'node:path'
import { overlapsWithZonage } from '#/analysis/communes/overlapsWithZonage.ts'
import type { Tables } from '#/analysis/communes/tables.ts'
import type { CoucheId } from '#/domain/couche.ts'
import { AIDE, type Demande, parseArgs } from './args.ts'
import { csvLine } from './csv.ts'
import { COLONNES, ligneCsv } from './lignes.ts'
import { readTables } from './readTables.ts'
import { allOf, type Demandee, findCouche, findTerritoire, type Reponse } from './resoudre.ts'

/*
 * `npm run -s recouvrements -- pays:ledonien zone-emploi-2010`: the figures of the
 * page, for a spreadsheet. Reads public/geo and nothing else.
 */
const GEO = join(import.meta.dirname, '../../public/geo')
const MISUSE = 2

function main(argv: readonly string[]): number {
  const demande = parseArgs(argv)
  if (typeof demande === 'string') return refuse(`${demande} « --help » montre l’usage.`)
  if (demande.aide) {
    process.stdout.write(AIDE)
    return 0
  }
  let tables: Tables
  try {
    tables = readTables(GEO)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refuse(`Les tables de public/geo ne peuvent pas être lues : ${reason}`, 1)
  }
  const zonage = findCouche(demande.zonage, demande.millesime, tables)
  if (!zonage.ok) return refuse(zonage.message)
  const territoires = findTerritoires(demande, tables)
  if (!territoires.ok) return refuse(territoires.message)
  process.stdout.write(toCsv(territoires.value, zonage.value, tables))
  return 0
}

function findTerritoires(demande: Demande, tables: Tables): Reponse<Demandee[]> {
  const { territoire, millesime } = demande
  if (territoire.endsWith(' all')) {
    const couche = findCouche(territoire.slice(0, -' all'.length), millesime, tables)
    return couche.ok ? { ok: true, value: allOf(couche.value, tables) } : couche
  }
  const found = findTerritoire(territoire, millesime, tables)
  return found.ok ? { ok: true, value: [found.value] } : found
}

function toCsv(territoires: readonly Demandee[], zonage: CoucheId, tables: Tables): string {
  const lines = territoires.flatMap(({ id, nom, couche, polygones }) =>
    overlapsWithZonage(tables.sideOf(zonage, couche), polygones).zones.map((zone) =>
      ligneCsv({ territoire: id, nom, zonage }, zone),
    ),
  )
  return csvLine(COLONNES) + lines.join('')
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
