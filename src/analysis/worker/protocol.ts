import type { MultiPolygon } from 'geojson'
import type { CoucheId } from '#/domain/couche.ts'
import type { Result } from '#/domain/finding.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { TablePopulation } from '../communes/colonnes.ts'
import type { Mesure } from '../communes/mesure.ts'
import type { RecouvrementZone } from '../communes/overlapsWithZonage.ts'
import type { DemandeEcarts, EcartsTrouves } from '../ecarts/findEcarts.ts'
import type { Surface } from '../geometrie/clip.ts'
import type { Overlap } from '../overlap.ts'
import type { Reforme } from '../reforme/reforme.ts'
import type { Profil } from '../ressemblance/profil.ts'
import type { Poids, Semblable } from '../ressemblance/semblables.ts'
import type { Voisins } from '../voisins/voisins.ts'

/**
 * A perimeter to measure: a territory of a couche; communes of the workshop (indexes
 * of `communes.json`); or an outline, [lon, lat] in degrees. `nom` is used in the
 * sentence for the last two.
 */
export type PerimetreRef =
  | { couche: CoucheId; code: string }
  | { polygones: readonly number[]; nom?: string }
  | { geojson: Surface; nom?: string }

/** One zone met; `negligeable`: a difference of tracing, to be shown apart. */
export type ZoneRecouverte = RecouvrementZone & { estime: boolean; negligeable: boolean }

export type Recouvrements = {
  a: Mesure
  zones: ZoneRecouverte[]
  couvert: Mesure
  horsZonage: Mesure
  methode: Overlap['methode']
  estime: boolean
  tablePopulation: TablePopulation
}

export type PaireMesuree = { overlap: Overlap; phrase: string; tablePopulation: TablePopulation }

/** What to draw; the borders are those of the couches, bit for bit. */
export type Formes = { commun: MultiPolygon; dansASeul: MultiPolygon; dansBSeul: MultiPolygon }

/** Whom to resemble: PETR and today's EPCI together, or the nine Pays. */
export type Parmi = 'petr-epci' | 'pays'

export type Ressemblance = {
  a: Profil
  semblables: (Semblable & { couche: CoucheId; code: string; nom: string })[]
  /** Names of the classes of `classesDensite`. */
  densites: string[]
}

export type MesureAtelier = {
  mesure: Mesure
  /** The perimeter it started from; null when none. */
  base: Mesure | null
  zones: { 'zone-emploi-2010': Recouvrements; 'zone-emploi-2020': Recouvrements }
  voisins: Voisins
  forme: MultiPolygon
  /** Communes of each piece; of each enclave. */
  morceaux: number[][]
  enclaves: number[][]
  tablePopulation: TablePopulation
}

/** `dureeMs`: the computation alone, files excluded. */
export type EcartsMesures = EcartsTrouves & { dureeMs: number }

/** Every request: what it takes and what it gives. */
export type Requetes = {
  prepare: { args: null; value: null }
  overlapPair: { args: { a: PerimetreRef; b: PerimetreRef }; value: PaireMesuree }
  overlapsWithZonage: { args: { a: PerimetreRef; couche: CoucheId }; value: Recouvrements }
  overlapShapes: { args: { a: PerimetreRef; b: PerimetreRef }; value: Formes }
  neighbours: { args: { a: PerimetreRef; couche: CoucheId }; value: Voisins }
  similar: {
    args: {
      a: PerimetreRef
      parmi: Parmi
      poids?: Poids
      /** Types of the nine Pays by code; the engine does not read the content. */
      typologies?: Readonly<Record<string, string>>
      millesime?: Millesime
    }
    value: Ressemblance
  }
  reform: { args: { a: PerimetreRef }; value: Reforme }
  workshop: { args: { polygones: readonly number[]; base?: PerimetreRef }; value: MesureAtelier }
  ecarts: { args: DemandeEcarts; value: EcartsMesures }
}

export type Genre = keyof Requetes

/** The engine as the worker exposes it; `budgetMs` bounds the geometry of one request. */
export type AnalysisApi = {
  [G in Genre]: (
    geoBase: string,
    args: Requetes[G]['args'],
    budgetMs: number,
  ) => Promise<Result<Requetes[G]['value']>>
} & {
  /** Answers at once unless a computation holds the thread; waiting for a file does not. */
  ping: () => Promise<true>
}
