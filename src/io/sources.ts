import type { CoucheId } from '#/domain/couche.ts'
import { CHIFFRES, type Manifest, type SourceManifest } from '#/domain/geoFiles.ts'
import type { ContexteExport } from './tableau.ts'

/** Where the figures of a list come from, as its panel knows it. */
export type OrigineExport = {
  /** Perimeters and populations shown. */
  couches?: readonly CoucheId[]
  /** Keys of `Manifest.definitions` behind the columns. */
  definitions?: readonly string[]
  /** Ids of other sources of the manifest. */
  sources?: readonly string[]
  /** Facts of the memento, each with its page. */
  hasMemento?: boolean
}

const MEMENTO = {
  producteur: 'ANPP, France Clusters et INRA',
  titre: 'Mémento « Clusters et territoires locaux »',
  millesime: '2017',
  licence: 'œuvre de ses auteurs ; faits repris dans nos propres mots, avec leur page',
} as const

/** Figures of INSEE's comparator are all from one table. */
const SOURCE_COMPARATEUR = 'insee-comparateur-2022'

const ODBL =
  'Cette extraction est tirée en partie d’une base sous licence ODbL 1.0 (Open Database License) : toute base que vous en tirez doit le dire, citer les sources jointes et rester sous ODbL.'

const OUVERTE =
  'Réutilisation libre à condition de citer les sources jointes et leur date (Licence Ouverte 2.0 d’Etalab, ou la licence écrite à côté de chaque source).'

/** The part of the context that the manifest knows: sources, definitions, what to beware of, licence. */
export function originesOf(
  manifest: Manifest,
  { couches = [], definitions = [], sources = [], hasMemento = false }: OrigineExport,
): Pick<ContexteExport, 'sources' | 'definitions' | 'notes' | 'licence'> {
  const shown = manifest.couches.filter(({ id }) => couches.includes(id))
  const keys = definitions.filter((key) => manifest.definitions[key] !== undefined)
  const ids = new Set([
    ...shown.flatMap((couche) => couche.sources),
    ...(keys.some(isComparateur) ? [SOURCE_COMPARATEUR] : []),
    ...sources,
  ])
  const found = manifest.sources.filter(({ id }) => ids.has(id))
  return {
    sources: [...found.map(toExport), ...(hasMemento ? [MEMENTO] : [])],
    definitions: [
      ...shown.map(({ titre, population }) => ({
        nom: `habitants (${titre})`,
        texte: `INSEE, ${population}. La population municipale compte une fois chaque personne, là où elle réside.`,
      })),
      ...keys.flatMap((key) => {
        const one = manifest.definitions[key]
        if (!one) return []
        return [{ nom: one.libelle, texte: `${one.definition} ${one.source}, ${one.millesime}.` }]
      }),
    ],
    notes: [...new Set(shown.flatMap((couche) => couche.notes))],
    licence: found.some(({ licence }) => licence.includes('ODbL')) ? ODBL : OUVERTE,
  }
}

const isComparateur = (key: string): boolean =>
  key === 'niveauVieMedian' || (CHIFFRES as readonly string[]).includes(key)

function toExport({ producteur, titre, millesime, licence, url }: SourceManifest) {
  return { producteur, titre, millesime, licence, url }
}
