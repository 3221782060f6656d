import type { Preuve } from '#/domain/ecart.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'

type Chiffre = Extract<Preuve, { kind: 'chiffre' }>

/** One note by source, vintage and definition: figures that share them share the note. */
export function noteIdOf({ source, millesime, definition }: Chiffre): string {
  return `${source}|${millesime}|${definition}`
}

/** The notes that the figures of a gap call, in their order. */
export function notesPreuves(preuves: readonly Preuve[]): Footnote[] {
  const notes = new Map<string, Footnote>()
  for (const preuve of preuves) {
    if (preuve.kind !== 'chiffre') continue
    const id = noteIdOf(preuve)
    if (notes.has(id)) continue
    notes.set(id, {
      id,
      title: `${preuve.source}, ${preuve.millesime}`,
      body: preuve.definition,
    })
  }
  return [...notes.values()]
}
