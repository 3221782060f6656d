import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import { paysContenus, typologies } from '#/content/identites.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import type { Analyse } from '#/panels/parts/analyse.ts'

/** Where the figures of a ready-made sequence come from. */
export type Sources = {
  catalogue: Catalogue
  datasets: Pick<Datasets, 'communes' | 'manifest'>
  /** Measures one pair; the figure is left out when it cannot. */
  analyse: Pick<Analyse, 'overlapPair'> | null
}

/**
 * The same, as far as it has come. `undefined`: not here yet; null: a file that cannot be
 * had, whose figures stay unknown.
 */
export type Ressources = Pick<Sources, 'catalogue' | 'analyse'> & {
  communes: CommuneTable | null | undefined
  manifest: Manifest | null
}

/** All but the commune table, the one file that takes a moment to read. */
export async function loadRessources({
  catalogue,
  datasets,
  analyse,
}: Sources): Promise<Ressources> {
  const manifest = await datasets.manifest()
  return { catalogue, analyse, communes: undefined, manifest: manifest.ok ? manifest.value : null }
}

export async function loadCommunes({ datasets }: Sources): Promise<CommuneTable | null> {
  const communes = await datasets.communes()
  return communes.ok ? communes.value : null
}

/** « population municipale 2014 (table INSEE de 2016) »; null when the manifest is missing. */
export function populationOf({ manifest }: Ressources, couche: CoucheId): string | null {
  return manifest?.couches.find(({ id }) => id === couche)?.population ?? null
}

/** Everything written that a sequence may quote; a file that cannot be read is null. */
export async function loadEcrits() {
  const [formes, liens, clusters, enquete, affirmations, { monographies }] = await Promise.all([
    loadContenu('formes'),
    loadContenu('liens'),
    loadContenu('clusters'),
    loadContenu('enquete'),
    loadContenu('affirmations'),
    loadMonographies(),
  ])
  return {
    pays: [...paysContenus().values()],
    typologies: typologies(),
    formes: formes.ok ? formes.value.formes : null,
    liens: liens.ok ? liens.value : null,
    clusters: clusters.ok ? clusters.value : null,
    enquete: enquete.ok ? enquete.value : null,
    affirmations: affirmations.ok ? affirmations.value : null,
    monographies,
  }
}

export type Ecrits = Awaited<ReturnType<typeof loadEcrits>>
