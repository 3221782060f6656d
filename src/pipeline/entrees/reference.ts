import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '#/domain/finding.ts'
import { readTable } from './csv.ts'
import { error, notice } from './findings.ts'

/** Prefix, in `data/sources.json`, of the files that come from a npm package. */
const NPM_PREFIX = 'npm:'

/** One entry of `data/sources.json`, the list anyone may edit. */
export type SourceEntry = {
  id: string
  producteur: string
  titre: string
  licence: string
  millesime: string
  url?: string
  usage: string
  /** Path inside the reference folder, or {@link NPM_PREFIX} + package and file. */
  fichiers: { chemin: string; sha256: string }[]
}

/** Reads inputs; every fault becomes a finding and an empty value. */
export type Reference = {
  findings: Finding[]
  csv: <C extends string>(chemin: string, columns: readonly C[]) => Record<C, string>[]
  /** The parsed file, trusted to have the shape asked for; `null` when absent or broken. */
  json: <T>(chemin: string) => T | null
  /** An array of objects that all have these fields; a missing field is a finding. */
  records: <T>(chemin: string, fields: readonly (keyof T & string)[]) => T[]
  text: (chemin: string) => string | null
}

/**
 * Opens the reference folder and the packages of data. A file that differs from
 * the sha256 written in `data/sources.json` is a notice naming it.
 */
export function openReference(options: {
  dir: string
  modulesDir: string
  sources: readonly SourceEntry[]
  findings: Finding[]
}): Reference {
  const { dir, modulesDir, sources, findings } = options
  const expected = new Map(
    sources.flatMap((source) => source.fichiers.map((f) => [f.chemin, f.sha256] as const)),
  )

  function text(chemin: string): string | null {
    const path = chemin.startsWith(NPM_PREFIX)
      ? join(modulesDir, chemin.slice(NPM_PREFIX.length))
      : join(dir, chemin)
    if (!existsSync(path)) {
      error(
        findings,
        'fichier-manquant',
        `Le fichier ${chemin} est introuvable (cherché ici : ${path}).`,
        {
          lieu: chemin,
        },
      )
      return null
    }
    const bytes = readFileSync(path)
    checkHash(chemin, bytes)
    return bytes.toString('utf8')
  }

  function checkHash(chemin: string, bytes: Buffer) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = expected.get(chemin)
    if (known === sha256) return
    notice(
      findings,
      known === undefined ? 'source-non-declaree' : 'source-modifiee',
      known === undefined
        ? `Le fichier ${chemin} n’est déclaré dans aucune source de data/sources.json ; son sha256 est ${sha256}.`
        : `Le fichier ${chemin} n’est plus celui que décrit data/sources.json : sha256 lu ${sha256}, attendu ${known}. Vérifiez le millésime puis mettez la valeur à jour.`,
      { lieu: chemin },
    )
  }

  function json<T>(chemin: string): T | null {
    const content = text(chemin)
    if (content === null) return null
    try {
      return JSON.parse(content) as T
    } catch {
      error(findings, 'json-illisible', `Le fichier ${chemin} n’est pas un JSON valide.`, {
        lieu: chemin,
      })
      return null
    }
  }

  function records<T>(chemin: string, fields: readonly (keyof T & string)[]): T[] {
    const content = json<unknown>(chemin)
    if (content === null) return []
    const rows = Array.isArray(content) ? (content as Record<string, unknown>[]) : []
    if (rows.length === 0) {
      error(findings, 'json-illisible', `Le fichier ${chemin} n’est pas une liste d’objets.`, {
        lieu: chemin,
      })
    }
    const missing = fields.filter((field) => rows.some((row) => row[field] === undefined))
    for (const field of missing) {
      error(
        findings,
        'colonne-manquante',
        `Le champ « ${field} » manque à une entrée au moins du fichier ${chemin}.`,
        { lieu: chemin },
      )
    }
    return missing.length > 0 ? [] : (rows as T[])
  }

  function csv<C extends string>(chemin: string, columns: readonly C[]): Record<C, string>[] {
    const content = text(chemin)
    return content === null ? [] : readTable(content, columns, { lieu: chemin, findings })
  }

  return { findings, csv, json, records, text }
}
