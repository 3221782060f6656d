import { tablePopulationOf } from '#/analysis/communes/colonnes.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'

/** Sources of the figures of a pair, in the vintage that measures both sides. */
export function notesRecouvrement(
  manifest: Manifest,
  a: CoucheId | null,
  b: CoucheId | null,
): Footnote[] {
  const both = tablePopulationOf(a, b)
  const measuring = [a, b].find((couche) => couche && tablePopulationOf(couche, couche) === both)
  const population = manifest.couches.find(({ id }) => id === measuring)?.population
  const { surface, emplois2018 } = manifest.definitions
  return [
    {
      id: 'population',
      title: 'Habitants',
      body: `INSEE, ${population ?? 'population municipale'}, la même des deux côtés. Elle compte une fois chaque personne, là où elle réside.`,
    },
    {
      id: 'emplois',
      title: 'Emplois',
      body: emplois2018
        ? `${emplois2018.source}, ${emplois2018.millesime}. ${emplois2018.definition}`
        : 'INSEE, emplois au lieu de travail.',
    },
    {
      id: 'surface',
      title: 'Surface',
      body: surface ? `${surface.source}, ${surface.millesime}. ${surface.definition}` : '',
    },
    {
      id: 'communes',
      title: 'Communes',
      body: 'Les 35 000 communes dans leurs limites de 2018, dont tous les périmètres d’ici sont faits. Le compte à la date d’un périmètre peut en différer : des communes ont fusionné depuis.',
    },
  ]
}
