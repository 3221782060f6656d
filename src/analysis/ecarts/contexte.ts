import type { ClustersFile } from '#/domain/clusterFrance.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { Chiffre, Manifest } from '#/domain/geoFiles.ts'
import { overlapsWithZonage, type RecouvrementsZonage } from '../communes/overlapsWithZonage.ts'
import type { Tables } from '../communes/tables.ts'
import { memo } from './memo.ts'
import { measureAlentours, measurePortee, type Poids, type Portee } from './portee.ts'
import {
  type ClusterSitue,
  cosinusBetween,
  type FiltreClusters,
  findProximite,
  type Proximite,
  selectClusters,
  toVecteurs,
} from './proximite.ts'
import { createUnites, type Unites } from './unites.ts'

/** Vintages and definitions of the figures, from `manifest.json`. */
export type Sources = Pick<Manifest, 'definitions' | 'couches'>

/** Radii at which inhabitants and jobs are counted around clusters, km. */
export const RAYONS_KM = [20, 40, 60] as const

export type Entrees = { tables: Tables; sources: Sources; clusters: ClustersFile }

/**
 * What the kinds share: tables, and everything heavy made from them once, so that a
 * slider costs a comparison by territory and not a measure of France.
 */
export type ContexteEcarts = Entrees & {
  /** The territories of a couche, with where they are and what they are called. */
  unites: (couche: CoucheId) => Unites
  /** By row of `couche`: the territories of `zonage` it meets, largest shared area first. */
  recouvrements: (couche: CoucheId, zonage: CoucheId) => readonly RecouvrementsZonage[]
  /** By row: a figure of INSEE's comparator, summed; unknown communes left out. */
  sommes: (couche: CoucheId, chiffre: Chiffre) => Float64Array
  /** The same figure, all communes together. */
  france: (chiffre: Chiffre) => number
  /** The nearest cluster of each commune. */
  proximite: (filtre: FiltreClusters) => Proximite
  /** By row: inhabitants and jobs within `RAYONS_KM`, then within `km`, of the nearest cluster. */
  portees: (couche: CoucheId, filtre: FiltreClusters, km: number) => readonly Portee[]
  /** Inhabitants and jobs within `RAYONS_KM`, then within `km`, of a commune. */
  alentours: (polygone: number, km: number) => readonly Poids[]
  situes: (filtre: FiltreClusters) => readonly ClusterSitue[]
  /** Cosine of the arc between two communes; see `kmOf`. */
  cosinusEntre: (a: number, b: number) => number
}

/** Nothing is measured before a kind asks for it. */
export function createContexte(entrees: Entrees): ContexteEcarts {
  const { tables, clusters } = entrees
  const unites = memo((couche: CoucheId) => createUnites(tables, couche))
  const overlaps = memo((key: string) => {
    const [couche, zonage] = key.split('|') as [CoucheId, CoucheId]
    const side = tables.sideOf(zonage, couche)
    const { codes, polygonesOf } = tables.index(couche)
    return codes.map((_, row) => overlapsWithZonage(side, polygonesOf(row)))
  })
  const sommes = memo((key: string) => {
    const [couche, chiffre] = key.split('|') as [CoucheId, Chiffre]
    return sumByRow(tables, couche, chiffre)
  })
  const france = memo((chiffre: Chiffre) =>
    (tables.chiffres?.chiffres[chiffre] ?? []).reduce<number>((sum, n) => sum + (n ?? 0), 0),
  )
  const vecteurs = memo((_: '') => toVecteurs(tables.communes.lonLat))
  const situes = memo((key: string) => selectClusters(clusters, readFiltre(key)))
  const proximite = memo((key: string) => findProximite(vecteurs(''), situes(key)))
  const portees = memo((key: string) => {
    const [couche, km, ...filtre] = key.split('|') as [CoucheId, string, ...string[]]
    const near = proximite(filtre.join('|'))
    const options = { colonnes: tables.colonnes('actuel'), rayonsKm: [...RAYONS_KM, Number(km)] }
    return unites(couche).liste.map(({ polygones }) => measurePortee(polygones, near, options))
  })
  const alentours = memo((key: string) => {
    const [polygone, km] = key.split('|').map(Number)
    const options = { colonnes: tables.colonnes('actuel'), rayonsKm: [...RAYONS_KM, km ?? 0] }
    return measureAlentours(vecteurs(''), polygone ?? -1, options)
  })
  return {
    ...entrees,
    unites,
    recouvrements: (couche, zonage) => overlaps(`${couche}|${zonage}`),
    sommes: (couche, chiffre) => sommes(`${couche}|${chiffre}`),
    france,
    cosinusEntre: (a, b) => cosinusBetween(vecteurs(''), a, b),
    situes: (filtre) => situes(writeFiltre(filtre)),
    proximite: (filtre) => proximite(writeFiltre(filtre)),
    portees: (couche, filtre, km) => portees(`${couche}|${km}|${writeFiltre(filtre)}`),
    alentours: (polygone, km) => alentours(`${polygone}|${km}`),
  }
}

const writeFiltre = ({ secteur, statuts }: FiltreClusters) => `${statuts}|${secteur ?? ''}`

function readFiltre(key: string): FiltreClusters {
  const [statuts, secteur] = key.split('|')
  return { statuts: statuts === 'verifies' ? 'verifies' : 'tous', secteur: secteur || null }
}

function sumByRow(tables: Tables, couche: CoucheId, chiffre: Chiffre): Float64Array {
  const values = tables.chiffres?.chiffres[chiffre] ?? []
  const { codes, polygonesOf } = tables.index(couche)
  return Float64Array.from(codes, (_, row) => {
    let sum = 0
    for (const polygone of polygonesOf(row)) sum += values[polygone] ?? 0
    return sum
  })
}
