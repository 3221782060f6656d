import type { Affirmation } from './content/affirmation.ts'
import type { Cluster } from './content/cluster.ts'
import type { Besoin, SecteurPays } from './content/ecarts.ts'
import type { FormeAnimation } from './content/formes.ts'
import type { Lien } from './content/lien.ts'
import type { Monographie } from './content/monographie.ts'
import type { PaysIdentite } from './content/pays.ts'
import type { CoucheId } from './couche.ts'
import type { TerritoireId } from './territoire.ts'

/** Gaps of the nine Pays of the memento, or of all metropolitan France. */
export const ECHELLES_ECART = ['neuf', 'france'] as const

export type EchelleEcart = (typeof ECHELLES_ECART)[number]

/** A threshold or a choice the reader may change; `raison` says where the default comes from. */
export type ParametreEcart =
  | {
      id: string
      kind: 'nombre'
      libelle: string
      unite: string
      defaut: number
      min: number
      max: number
      pas: number
      raison: string
    }
  | {
      id: string
      kind: 'choix'
      libelle: string
      defaut: string
      choix: readonly { id: string; libelle: string }[]
      raison: string
    }

/** Values by id of parameter; what is absent, unknown or out of bounds takes its default. */
export type ValeursParametres = Readonly<Record<string, number | string>>

/** What a gap rests on. Everything told bears a page, everything measured a source and a vintage. */
export type Preuve =
  | {
      kind: 'chiffre'
      libelle: string
      /** Null: unknown, never zero. */
      valeur: number | null
      unite: string
      source: string
      millesime: string
      definition: string
      estime?: boolean
    }
  /** `texte` is ours; `lien` is an id of data/liens.json. */
  | { kind: 'memento'; texte: string; page: number; lien?: string }
  /** `km`: as the crow flies, from the territory's point named in the sentence; null when unknown. */
  | { kind: 'cluster'; cluster: string; nom: string; km: number | null; statut: string }
  /** `part`: share of the inhabitants concerned, 0–1. */
  | { kind: 'territoire'; territoire: TerritoireId; role: string; part?: number }
  | { kind: 'constat'; texte: string }

/** One place where clusters and territories miss each other. */
export type Ecart = {
  /** Stable: `genre:subject`. */
  id: string
  genre: string
  /** Where it is drawn. */
  territoire: TerritoireId
  /** Code of the région that holds most of its inhabitants; null when unknown. */
  region: string | null
  departement: string | null
  /** What it is about when that is neither the territory nor a cluster: a sector, a figure. */
  sujet?: string
  /** What sorts the list, in the unit of the genre; null: unknown, sorted last. */
  valeur: number | null
  /** 0 faint … 2 strong: the second cue, and the class on the map. */
  force: 0 | 1 | 2
  /** One French sentence. */
  phrase: string
  preuves: readonly Preuve[]
  /** Why it must be read with care. */
  doute?: string
}

/** A kind of gap as the interface describes it, without the computation. */
export type DescriptionGenre = {
  id: string
  nom: string
  echelle: EchelleEcart
  /** What is a gap of this kind, in one or two sentences. */
  definition: string
  /** What it does not say. */
  limites: string
  /** Couches it can be computed on; the first is the default. */
  unites: readonly CoucheId[]
  /** Unit of `valeur`. */
  unite: string
  sens: 'plus-est-pire' | 'moins-est-pire'
  parametres: readonly ParametreEcart[]
}

/** The content the gaps of the nine are read from: plain values, so that a worker can be sent them. */
export type ContenuEcarts = {
  pays: readonly PaysIdentite[]
  monographies: readonly Monographie[]
  clusters: readonly Cluster[]
  liens: readonly Lien[]
  affirmations: readonly Affirmation[]
  formes: readonly FormeAnimation[]
  secteurs: readonly SecteurPays[]
  besoins: readonly Besoin[]
}
