import { useContext, useEffect } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import { topologieOf } from '#/domain/geoFiles.ts'
import type { Etape } from '#/domain/sequence.ts'
import { coucheOfLayer } from '#/layers/layerIds.ts'
import { readVue } from '#/url/vue.ts'

/** Asked for once in the life of the page: the browser keeps them. */
const asked = new Set<string>()

/** Fetches ahead what the next step draws, so that it appears at once. */
export function usePreload(next: Etape | undefined): void {
  const datasets = useContext(DatasetsContext)?.datasets
  useEffect(() => {
    if (next === undefined) return
    const { facts } = readVue(next.vue)
    for (const layer of facts.visibleLayers) {
      const couche = coucheOfLayer(layer, facts.millesime)
      if (couche !== null) warm(topologieOf(couche))
    }
    if (facts.selectedId !== null) void datasets?.communes()
  }, [next, datasets])
}

function warm(file: string): void {
  if (asked.has(file)) return
  asked.add(file)
  const url = new URL(`geo/${file}`, document.baseURI)
  // A failure is told by whoever draws: this is only a head start.
  void fetch(url, { priority: 'low' }).then(
    (response) => response.arrayBuffer(),
    () => asked.delete(file),
  )
}
