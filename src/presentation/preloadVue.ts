import type { DatasetsValue } from '#/datasets/DatasetsContext.tsx'
import { topologieOf } from '#/domain/geoFiles.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { coucheOfLayer } from '#/layers/layerIds.ts'
import { askEcarts, questionOf } from '#/panels/ecarts/useEcarts.ts'
import type { Analyse } from '#/panels/parts/analyse.ts'
import { coucheOfTerritoire } from '#/panels/parts/couches.ts'
import { coteOf } from '#/panels/recouvrements/cotes.ts'
import { panelOf } from '#/panels/registry.ts'
import { showsClusters } from '#/store/panels.slice.ts'
import { type FaitsVue, readVue } from '#/url/vue.ts'

type Sources = DatasetsValue & { analyse: Analyse | null }

/** Asked for once in the life of the page: the browser, and the worker, keep them. */
const asked = new Set<string>()

/** Asks in advance for everything a view will ask for. A failure is told by who draws: this is a head start. */
export function preloadVue(vue: string, sources: Sources): void {
  const { facts } = readVue(vue)
  for (const layer of facts.visibleLayers) {
    const couche = coucheOfLayer(layer, facts.millesime)
    if (couche !== null) once(topologieOf(couche), fetchGeo)
  }
  panelOf(facts).preload?.()
  if (showsClusters(facts.vue) || facts.visibleLayers.includes('clusters')) {
    void sources.datasets.clusters()
  }
  if (facts.selectedId !== null) {
    void sources.datasets.communes()
    if (facts.visibleLayers.includes('commune')) warmCommunes(facts.selectedId, facts, sources)
  }
  once(vue, () => measure(facts, sources))
}

function once(what: string, ask: (what: string) => Promise<unknown>): void {
  if (asked.has(what)) return
  asked.add(what)
  ask(what).catch(() => asked.delete(what))
}

async function fetchGeo(file: string): Promise<void> {
  const url = new URL(`geo/${file}`, document.baseURI)
  const response = await fetch(url, { priority: 'low' })
  await response.arrayBuffer()
}

/** Communes come by département: those of the territory that will be framed. */
function warmCommunes(id: TerritoireId, { millesime }: FaitsVue, { catalogue, datasets }: Sources) {
  const territoire = catalogue.findNearest(id, millesime)
  const couche = territoire && coucheOfTerritoire(territoire)
  if (!territoire || !couche) return
  void datasets.communes().then((communes) => {
    if (!communes.ok) return
    for (const { code } of communes.value.composition(couche, territoire.code, 'departement')) {
      once(`communes/${code}.topo.json`, fetchGeo)
    }
  })
}

/** What the worker will be asked: it keeps what it read and what it worked out. */
async function measure(facts: FaitsVue, { analyse, catalogue }: Sources): Promise<void> {
  if (analyse === null) return
  if (facts.vue === 'ecarts') await askEcarts(analyse, questionOf(facts))
  const [a, b] = [
    facts.selectedId && catalogue.findNearest(facts.selectedId, facts.millesime),
    facts.comparedId &&
      catalogue.findNearest(facts.comparedId, facts.comparedMillesime ?? facts.millesime),
  ].map((one) => one && coteOf(one))
  if (a && b) await analyse.overlapPair({ a: a.cote, b: b.cote })
}
