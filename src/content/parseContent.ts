import * as v from 'valibot'
import type { Finding, Result } from '#/domain/finding.ts'
import { describeIssue, formatPath } from './issueMessages.ts'

/**
 * Reads one file of `data/`: text → JSON → schema. A bad file gives findings that
 * name the file and the field; it never throws.
 */
export function parseContent<T>(
  fichier: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): Result<T> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, findings: [jsonFinding(fichier)] }
  }
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return { ok: true, value: parsed.output }
  return {
    ok: false,
    findings: parsed.issues.map((issue): Finding => {
      const { path, message } = describeIssue(issue)
      const champ = formatPath(path)
      return {
        code: 'contenu-schema',
        gravite: 'error',
        message: `${fichier}, champ « ${champ} » : ${message}`,
        lieu: `${fichier}#${champ}`,
      }
    }),
  }
}

/** A missing file, told like any other problem. */
export function missingFinding(fichier: string): Finding {
  return {
    code: 'contenu-absent',
    gravite: 'error',
    message: `Le fichier ${fichier} manque ; cette partie n’est pas montrée.`,
    lieu: fichier,
  }
}

function jsonFinding(fichier: string): Finding {
  return {
    code: 'contenu-json',
    gravite: 'error',
    message: `${fichier} n’est pas un JSON lisible ; « npm run data:check » dit à quelle ligne.`,
    lieu: fichier,
  }
}
