import { coucheOf } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { coucheOfLayer } from '#/layers/layerIds.ts'
import { FINE } from '#/lib/formatNumber.ts'
import type { AppState } from '#/store/appStore.ts'

type Faits = Pick<
  AppState,
  'visibleLayers' | 'millesime' | 'selectedId' | 'comparedId' | 'comparedMillesime'
> &
  Partial<Pick<AppState, 'thematique'>>

/** Background of every map. */
const FOND = ['ign-communes-2018', 'natural-earth'] as const

/**
 * Producers, titles and vintages of what a view draws, in one line; without the manifest, the
 * names of the producers and where the rest can be read.
 */
export function sourcesDeVue(manifest: Manifest | null, faits: Faits): string {
  if (manifest === null) {
    return `Sources${FINE}: IGN, INSEE, DGCL (BANATIC), ANCT, Natural Earth${FINE}; millésimes et licences dans la fiche « Sources ».`
  }
  const couches = couchesDe(faits)
  const ids = new Set<string>(FOND)
  for (const couche of manifest.couches) {
    if (couches.has(couche.id)) for (const id of couche.sources) ids.add(id)
  }
  if (faits.visibleLayers.includes('villes')) ids.add('villes')
  if (faits.visibleLayers.includes('cours-eau')) ids.add('ign-rivieres')
  const lines = manifest.sources
    .filter(({ id }) => ids.has(id))
    .map(({ producteur, titre, millesime }) => `${producteur}, ${titre} (${millesime})`)
  return `Sources${FINE}: ${lines.join(`${FINE}; `)}.`
}

function couchesDe(faits: Faits): Set<string> {
  const { visibleLayers, millesime, selectedId, comparedId, comparedMillesime, thematique } = faits
  const read = (id: string | null, year: AppState['millesime']) => {
    const parsed = id === null ? null : parseTerritoireId(id)
    return parsed ? coucheOf(parsed.type, year) : null
  }
  const found = [
    ...visibleLayers.map((layer) => coucheOfLayer(layer, millesime)),
    read(selectedId, millesime),
    read(comparedId, comparedMillesime ?? millesime),
    thematique?.couche ?? null,
  ]
  return new Set(found.filter((couche) => couche !== null))
}

/** « Lisière, le 25 novembre 2026. https://… » */
export function signature(adresse: string, date: Date): string {
  const day = date.toLocaleDateString('fr', { day: 'numeric', month: 'long', year: 'numeric' })
  return `Lisière, le ${day.replace(/^1 /, '1er ')}. ${adresse}`
}
