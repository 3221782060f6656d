import { loadContenu } from '#/content/chargements.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Datasets } from '#/datasets/datasets.ts'
import { RESEAU_VIDE, type ReseauPlace } from '#/domain/content/reseau.ts'
import { nomsOf } from '#/panels/liens/noms.ts'
import { placeReseau } from '#/panels/liens/placer.ts'

/** Links and the places of their ends, for the map. Nothing when the links cannot be read: the list says why. */
export async function loadReseau(catalogue: Catalogue, datasets: Datasets): Promise<ReseauPlace> {
  const [liens, acteurs, clusters, communes] = await Promise.all([
    loadContenu('liens'),
    loadContenu('acteurs'),
    loadContenu('clusters'),
    datasets.communes(),
  ])
  if (!liens.ok || !acteurs.ok || !clusters.ok) return RESEAU_VIDE
  const carnet = {
    catalogue,
    communes: communes.ok ? communes.value : null,
    acteurs: acteurs.value,
    clusters: clusters.value,
  }
  return placeReseau(liens.value, carnet, nomsOf(carnet))
}
