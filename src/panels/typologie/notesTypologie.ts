import type { Manifest } from '#/domain/geoFiles.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'
import { notesOf } from '../parts/notes.tsx'

/** Sources of the two grids, with the vintage, or the fact that the file does not tell it. */
export function notesTypologie(manifest: Manifest): Footnote[] {
  const grilles = (['densite', 'ruralite'] as const).flatMap((id): Footnote[] => {
    const found = manifest.definitions[id]
    if (!found) return []
    return [
      {
        id,
        title: id === 'densite' ? 'Grille de densité' : 'Typologie des ruralités',
        body: `${found.source}. Millésime ${found.millesime}. ${found.definition}`,
      },
    ]
  })
  const communes: Footnote = {
    id: 'calcul',
    title: 'Calcul',
    body: 'Communes dans leurs limites de 2018 ; habitants : population municipale du millésime affiché, ramenée à ces limites. Une commune entière prend la classe de la grille.',
  }
  return [...notesOf(manifest, null, ['memento']), ...grilles, communes]
}
