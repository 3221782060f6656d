import type * as v from 'valibot'
import { mementoSchema } from '#/domain/content/memento.ts'
import { paysIdentiteSchema } from '#/domain/content/pays.ts'
import { typologieFileSchema } from '#/domain/content/typologie.ts'

/** The files of `data/` that content owns, by what their path looks like. */
export const FICHIERS = {
  territoire: { motif: /^data\/territoires\/[^/]+\.json$/, schema: paysIdentiteSchema },
  typologie: { motif: /^data\/typologie\.json$/, schema: typologieFileSchema },
  memento: { motif: /^data\/memento\.json$/, schema: mementoSchema },
} as const satisfies Record<string, { motif: RegExp; schema: v.GenericSchema }>

export type GenreFichier = keyof typeof FICHIERS

/** The files that passed their schema, by kind then by path. */
export type Contenus = {
  [G in GenreFichier]: Map<string, v.InferOutput<(typeof FICHIERS)[G]['schema']>>
}

/** One empty map per kind of file. */
export function emptyContenus(): Contenus {
  return Object.fromEntries(Object.keys(FICHIERS).map((genre) => [genre, new Map()])) as Contenus
}

/** Files that must be there, whatever the territories. */
export const OBLIGATOIRES = ['data/typologie.json', 'data/memento.json']

/** Kind of a path, `null` for a file that content does not read. */
export function genreOf(path: string): GenreFichier | null {
  for (const genre of Object.keys(FICHIERS) as GenreFichier[]) {
    if (FICHIERS[genre].motif.test(path)) return genre
  }
  return null
}
