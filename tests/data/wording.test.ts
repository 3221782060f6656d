import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A run of this many words of the memento is a copy, not a restatement. */
const RUN = 8
const MEMENTO = '../shared/reference/memento.txt'
const ROOTS = ['data', 'src', 'tests', 'README.md', 'CHANGELOG.md', 'index.html']
const READ = /\.(json|md|ts|tsx|css|html)$/

/** Proper names and titles: they can only be written one way. */
const NOMS_PROPRES = [
  'Pays Vallée de la Dore / PNR Livradois-Forez',
  'Association nationale des Pôles territoriaux et des Pays',
  'Maison des Entreprises de Thiérache et de la Serre',
  'Union des industries et métiers de la métallurgie',
  'Liaison entre actions de développement de l’économie rurale',
  'Mobilisation collective pour le développement rural',
  'Ministère de l’Agriculture, de l’Agroalimentaire et de la Forêt',
  'Responsabilité sociétale des entreprises territorialisée',
  'Gestion territoriale des emplois et des compétences',
  'Commissariat général à l’égalité des territoires',
  'Carrefour rural européen des acteurs normands',
]

/** Accents folded, escapes and line-end hyphens undone. */
function fold(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
}

function tokens(text: string): string[] {
  return text.match(/[a-z0-9]+/g) ?? []
}

const NOMS = NOMS_PROPRES.map((nom) => tokens(fold(nom)).join(' '))

function words(text: string): string[] {
  let line = ` ${tokens(text).join(' ')} `
  NOMS.forEach((nom, i) => {
    line = line.replaceAll(` ${nom} `, ` nompropre${i} `)
  })
  return line.trim().split(' ')
}

function runs(list: string[]): string[] {
  return list.slice(0, 1 - RUN).map((_, i) => list.slice(i, i + RUN).join(' '))
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return READ.test(path) ? [path] : []
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesUnder(join(path, name)))
}

describe.skipIf(!existsSync(MEMENTO))(
  'les mots sont les nôtres (passé si le mémento n’est pas à côté du projet)',
  () => {
    it('aucune suite de huit mots du mémento ne se trouve dans le projet', () => {
      const memento = fold(readFileSync(MEMENTO, 'utf8'))
      // Both readings of a hyphen at the end of a line: a cut word, or a compound.
      const copied = new Set([
        ...runs(words(memento.replace(/-\s*\n\s*/g, ''))),
        ...runs(words(memento)),
      ])
      const found = ROOTS.flatMap(filesUnder).flatMap((file) =>
        runs(words(fold(readFileSync(file, 'utf8'))))
          .filter((run) => copied.has(run))
          .map((run) => `${file} : ${run}`),
      )
      expect(found).toEqual([])
    })

    it('la recherche trouverait une copie', () => {
      const memento = fold(readFileSync(MEMENTO, 'utf8'))
      const sample = runs(words(memento))[400] ?? ''
      expect(runs(words(memento)).includes(sample)).toBe(true)
      expect(sample.split(' ')).toHaveLength(RUN)
    })
  },
)
