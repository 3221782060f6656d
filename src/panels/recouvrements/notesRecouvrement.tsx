import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'

/** Sources of the figures of a pair, in the vintage that measures both sides. */
export function notesRecouvrement(
  manifest: Manifest,
  a: CoucheId | null,
  b: CoucheId | null,
): Footnote[] {
  const population = oldest(
    [a, b].flatMap((couche) => manifest.couches.find(({ id }) => id === couche)?.population ?? []),
  )
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

/** The engine measures both sides with the older of their two population tables. */
function oldest(populations: readonly string[]): string | undefined {
  const yearOf = (text: string) => Number(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? Infinity)
  return populations.toSorted((x, y) => yearOf(x) - yearOf(y))[0]
}
