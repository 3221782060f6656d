import type { CoucheId } from '#/domain/couche.ts'
import type { Finding } from '#/domain/finding.ts'
import type { Actuelles } from '../communes/actuelles.ts'
import type { Polygones } from '../communes/polygones.ts'
import type { Inputs } from '../entrees/inputs.ts'

/** A Pays that `data/territoires` adds to the nine, with its member EPCI (SIREN) by vintage. */
export type PaysAjoute = {
  code: string
  nom: string
  membres: Partial<Record<string, readonly string[]>>
}

/** What every couche is built from. */
export type Contexte = {
  inputs: Inputs
  polygones: Polygones
  actuelles: Actuelles
  findings: Finding[]
  /** Pays of `data/territoires` beyond the nine; none when left out. */
  ajouts?: readonly PaysAjoute[]
}

/** A territory before its geometry: `polygones` are indexes of the polygons of 2018. */
export type Draft = {
  code: string
  nom: string
  nature?: string
  /** What a reader must know about this one territory, in French. */
  note?: string
  population: number | null
  nbCommunes: number
  polygones: number[]
}

export type CoucheDraft = { id: CoucheId; territoires: Draft[] }
