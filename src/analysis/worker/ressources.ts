import type { Topology } from 'topojson-specification'
import type { ClustersFile } from '#/domain/clusterFrance.ts'
import type { CoucheId } from '#/domain/couche.ts'
import {
  type CommunesChiffresFile,
  type CommunesFile,
  type Manifest,
  type TerritoiresFile,
  topologieOf,
} from '#/domain/geoFiles.ts'
import { createTables, type Tables } from '../communes/tables.ts'
import type { Contour, Grille } from '../contour/contour.ts'
import { type ContoursCouche, decodeCouche } from '../contour/decodeCouche.ts'
import { createSurfaceIndex, type SurfaceIndex } from '../geometrie/surfaceIndex.ts'

/** Reads a generated file by its path under `public/geo`; rejects when it cannot. */
export type LoadJson = (path: string) => Promise<unknown>

/** Outlines of the communes of one département; `indexes[row]` is the row in `communes.json`. */
export type CommunesDessinees = {
  grille: Grille
  indexes: number[]
  contours: Contour[]
  surfaces: SurfaceIndex
}

/** The files of `public/geo` and what is made of them, once each; a failure is tried again. */
export type Ressources = {
  tables: () => Promise<Tables>
  manifest: () => Promise<Manifest>
  clusters: () => Promise<ClustersFile>
  contours: (couche: CoucheId) => Promise<ContoursCouche>
  surfaces: (couche: CoucheId) => Promise<SurfaceIndex>
  communes: (departement: string) => Promise<CommunesDessinees>
}

/** Nothing is loaded before it is asked for. */
export function createRessources(load: LoadJson): Ressources {
  const cache = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = cache.get(key)
    if (known !== undefined) return known as Promise<T>
    const made = make()
    cache.set(key, made)
    made.catch(() => cache.delete(key))
    return made
  }
  const read = <T>(path: string) => once(`file:${path}`, () => load(path) as Promise<T>)
  const tables = () =>
    once('tables', async () => {
      const [communes, territoires, chiffres] = await Promise.all([
        read<CommunesFile>('communes.json'),
        read<TerritoiresFile>('territoires.json'),
        read<CommunesChiffresFile>('communes-chiffres.json'),
      ])
      return createTables({ communes, territoires, chiffres })
    })
  const contours = (couche: CoucheId) =>
    once(`contours:${couche}`, async () =>
      decodeCouche(await read<Topology>(topologieOf(couche)), couche),
    )
  return {
    tables,
    manifest: () => read<Manifest>('manifest.json'),
    clusters: () => read<ClustersFile>('clusters.json'),
    contours,
    surfaces: (couche) =>
      once(`surfaces:${couche}`, async () => createSurfaceIndex(await contours(couche))),
    communes: (departement) =>
      once(`communes:${departement}`, async () => {
        const [{ polygoneOf }, topology] = await Promise.all([
          tables(),
          load(`communes/${departement}.topo.json`) as Promise<Topology>,
        ])
        const decoded = decodeCouche(topology, 'communes')
        return {
          grille: decoded.grille,
          indexes: decoded.codes.map((code) => polygoneOf(code) ?? -1),
          contours: decoded.contours,
          surfaces: createSurfaceIndex(decoded),
        }
      }),
  }
}
