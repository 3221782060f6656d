import { readFileSync } from 'node:fs'
import { paysContenus } from '#/content/identites.ts'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { Fonds } from '#/dessinSvg/scene/captureScene.ts'
import { createTopoLoader } from '#/map/topo/topoLoader.ts'

const BASE = 'https://lisiere.test/geo/'

const read = (path: string) => JSON.parse(readFileSync(`public/geo/${path}`, 'utf8'))

/** The committed files themselves: what is drawn in a test is what the reader sees. */
export function vraisFonds(): Fonds {
  const catalogue = createCatalogue(read('territoires.json'))
  const table = createCommuneTable(read('communes.json'), catalogue)
  return {
    catalogue,
    pays: [...paysContenus().values()].map(({ id, nom, typologie }) => ({
      id,
      nom,
      typologieId: typologie ?? '',
    })),
    geoBase: BASE,
    loadCommunes: async () => table,
    loadClusters: async () => read('clusters.json').clusters,
  }
}

/** Reads `public/geo` in place of the network. */
export const loadVraisFonds = () =>
  createTopoLoader(
    async (url) => new Response(readFileSync(String(url).replace(BASE, 'public/geo/'), 'utf8')),
  )
