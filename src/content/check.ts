/**
 * `npm run data:check`: reads every file of `data/`, says in French what is wrong,
 * where (file, line, field) and how to mend it; exit code 1 if anything is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import * as v from 'valibot'
import {
  type Contenus,
  type Emplacement,
  emplacementOf,
  emptyContenus,
  OBLIGATOIRES,
} from './fichiers.ts'
import { describeIssue, formatPath } from './issueMessages.ts'
import type { ProblemeDeFichier } from './referenceIndex.ts'
import { checkReferences } from './references.ts'

/** What the check found, and how many files it read. */
export type Bilan = { fichiers: number; messages: string[] }

/** Parses the texts of the files, keyed by path from the project root; a bad file is told and left out. */
export function parseTexts(texts: Map<string, string>): { contenus: Contenus; messages: string[] } {
  const messages: string[] = []
  const contenus = emptyContenus()
  for (const [fichier, text] of texts) {
    const place = emplacementOf(fichier)
    if (place === null) {
      messages.push(`${fichier} : ce fichier n’est lu par rien ; vérifiez son nom et son dossier.`)
      continue
    }
    const errors: ParseError[] = []
    parseTree(text, errors)
    if (errors.length > 0) {
      messages.push(...errors.map((error) => syntaxMessage(fichier, text, error)))
      continue
    }
    const parsed = v.safeParse(place.schema, JSON.parse(text))
    if (parsed.success) store(contenus, place, parsed.output)
    else {
      for (const issue of parsed.issues) {
        messages.push(format(text, { fichier, ...describeIssue(issue) }))
      }
    }
  }
  return { contenus, messages }
}

/** Checks the texts of the files, keyed by path from the project root. */
export function checkTexts(texts: Map<string, string>): Bilan {
  const { contenus, messages } = parseTexts(texts)
  for (const fichier of OBLIGATOIRES) {
    if (!texts.has(fichier)) messages.push(`${fichier} : ce fichier manque ; rétablissez-le.`)
  }
  for (const probleme of checkReferences(contenus)) {
    messages.push(format(texts.get(probleme.fichier) ?? '', probleme))
  }
  return { fichiers: texts.size, messages }
}

/** The schema of the place has just accepted the value: the casts repeat that. */
function store(contenus: Contenus, place: Emplacement, value: unknown): void {
  if (place.kind === 'unique') Object.assign(contenus, { [place.nom]: value })
  else (contenus[place.dossier] as Map<string, unknown>).set(place.slug, value)
}

const SYNTAXE: Record<string, string> = {
  PropertyNameExpected: 'virgule en trop avant une accolade, ou nom de champ sans guillemets',
  ValueExpected: 'il manque une valeur, ou une virgule est en trop',
  ColonExpected: 'il manque deux-points après le nom du champ',
  CommaExpected: 'il manque une virgule à la fin de la ligne précédente',
  CloseBraceExpected: 'il manque une accolade fermante',
  CloseBracketExpected: 'il manque un crochet fermant',
  EndOfFileExpected: 'du texte suit la fin du fichier',
  InvalidCommentToken: 'un fichier JSON n’a pas de commentaires',
  UnexpectedEndOfString: 'il manque un guillemet fermant',
  InvalidCharacter: 'un caractère interdit (tabulation ou retour à la ligne) est dans un texte',
}

function syntaxMessage(fichier: string, text: string, error: ParseError): string {
  const code = printParseErrorCode(error.error)
  const cause = SYNTAXE[code] ?? `écriture JSON incorrecte (${code})`
  return `${fichier}, ligne ${lineOf(text, error.offset)} : ${cause}.`
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A missing field has no node: its nearest parent gives the line. */
function format(text: string, { fichier, path, message }: ProblemeDeFichier): string {
  const tree = parseTree(text)
  for (let length = path.length; tree !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node === undefined) continue
    const line = lineOf(text, node.offset)
    return `${fichier}, ligne ${line}, champ « ${formatPath(path)} » : ${message}`
  }
  return `${fichier}, ligne 1, champ « ${formatPath(path)} » : ${message}`
}

/** Every JSON file under `data/` but `sources.json`, which the pipeline owns. */
export function readData(root: string): Map<string, string> {
  const texts = new Map<string, string>()
  if (!existsSync(join(root, 'data'))) return texts
  const entries = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
  for (const entry of entries.map((name) => name.replaceAll('\\', '/')).sort()) {
    if (!entry.endsWith('.json') || entry === 'sources.json') continue
    texts.set(`data/${entry}`, readFileSync(join(root, 'data', entry), 'utf8'))
  }
  return texts
}

if (process.argv[1]?.endsWith('check.ts')) {
  const { fichiers, messages } = checkTexts(readData(process.cwd()))
  for (const message of messages) console.error(message)
  if (messages.length === 0) console.log(`${fichiers} fichiers lus dans data/, aucun défaut.`)
  else console.error(`\n${messages.length} défaut(s) dans data/.`)
  process.exitCode = messages.length === 0 ? 0 : 1
}
