import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import type { Indicateur } from '#/indicateurs/indicateur.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'
import { notesOf } from '../parts/notes.tsx'

/** The perimeter of the second map, when it is not the one of the first. */
export const PERIMETRE_SECONDE = 'perimetre-seconde'

/** Producer, vintage and definition of every figure of the maps on screen, then their perimeters. */
export function notesIndicateurs(
  manifest: Manifest,
  cartes: readonly { indicateur: Indicateur; couche: CoucheId }[],
): Footnote[] {
  const keys = [...new Set(cartes.flatMap(({ indicateur }) => indicateur.sources))]
  const figures = keys.flatMap((id): Footnote[] => {
    const found = manifest.definitions[id]
    if (!found) return []
    const { libelle, definition, source, millesime } = found
    return [{ id, title: libelle, body: `${source}, ${millesime}. ${definition}` }]
  })
  const [first, second] = cartes
  const needsPopulation = cartes.some(({ indicateur }) => indicateur.id === 'population-municipale')
  const perimetre = first
    ? notesOf(manifest, first.couche, needsPopulation ? ['population', 'perimetre'] : ['perimetre'])
    : []
  const autre =
    second && second.couche !== first?.couche
      ? notesOf(manifest, second.couche, ['perimetre']).map((note) => ({
          ...note,
          id: PERIMETRE_SECONDE,
        }))
      : []
  return [...figures, ...perimetre, ...autre]
}
