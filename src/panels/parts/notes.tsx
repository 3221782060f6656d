import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import { FINE } from '#/lib/formatNumber.ts'
import type { Footnote } from '#/ui/Footnotes.tsx'

/** Notes a sheet may call, in the order of their numbers. */
export type NoteId =
  | 'population'
  | 'perimetre'
  | 'surface'
  | 'comparateur'
  | 'niveau-vie'
  | 'memento'
  | 'petr'
  | 'clusters'

const MEMENTO: Footnote = {
  id: 'memento',
  title: 'Mémento « Clusters et territoires locaux »',
  body: 'ANPP, France Clusters et INRA, 2017. Les pages sont comptées à partir de « Présentation » = 1.',
}

/** The sources of a sheet: producer, vintage, definition, licence. */
export function notesOf(
  manifest: Manifest,
  couche: CoucheId | null,
  wanted: readonly NoteId[],
): Footnote[] {
  const all: Record<NoteId, Footnote | null> = {
    population: populationNote(manifest, couche),
    perimetre: perimetreNote(manifest, couche),
    surface: definitionNote(manifest, 'surface', 'surface'),
    comparateur: definitionNote(
      manifest,
      'comparateur',
      'emplois2018',
      'Population, emplois et établissements',
    ),
    'niveau-vie': definitionNote(manifest, 'niveau-vie', 'niveauVieMedian'),
    memento: MEMENTO,
    petr: perimetreNote(manifest, 'petr', 'petr'),
    clusters: definitionNote(manifest, 'clusters', 'clusters'),
  }
  return wanted.flatMap((id) => all[id] ?? [])
}

function populationNote(manifest: Manifest, couche: CoucheId | null): Footnote | null {
  const found = manifest.couches.find((candidate) => candidate.id === couche)
  if (!found) return null
  return {
    id: 'population',
    title: 'Habitants',
    body: `INSEE, ${found.population}. La population municipale compte une fois chaque personne, là où elle réside.`,
  }
}

function perimetreNote(
  manifest: Manifest,
  couche: CoucheId | null,
  id: NoteId = 'perimetre',
): Footnote | null {
  const found = manifest.couches.find((candidate) => candidate.id === couche)
  if (!found) return null
  const sources = manifest.sources.filter((source) => found.sources.includes(source.id))
  return {
    id,
    title: `Périmètre${FINE}: ${found.titre}${found.titre.includes(found.millesime) ? '' : `, ${found.millesime}`}`,
    body: (
      <>
        {sources.map((source) => (
          <span key={source.id}>
            {source.producteur}, {source.titre}, {source.millesime} ({source.licence}).{' '}
          </span>
        ))}
        {found.notes.join(' ')}
      </>
    ),
  }
}

function definitionNote(
  manifest: Manifest,
  id: NoteId,
  key: string,
  title?: string,
): Footnote | null {
  const found = manifest.definitions[key]
  if (!found) return null
  return {
    id,
    title: title ?? found.libelle,
    body: `${found.source}, ${found.millesime}. ${found.definition}`,
  }
}
