import { type Mesure, type Parts, partsOf } from './communes/mesure.ts'

/** How two territories lie, A first. */
export type Relation = 'disjoint' | 'identique' | 'a-dans-b' | 'b-dans-a' | 'partiel'

/** What two territories have in common and what each has outside the other. */
export type Overlap = {
  relation: Relation
  a: Mesure
  b: Mesure
  commun: Mesure
  dansASeul: Mesure
  dansBSeul: Mesure
  /** Shares of A, then of B, held by the common part. */
  partsDeA: Parts
  partsDeB: Parts
  /** `communes`: exact sums over whole communes; `geometrie`: areas of outlines. */
  methode: 'communes' | 'geometrie'
  /** The population of a cut commune was shared out by area: say « estimé ». */
  estime: boolean
  /** The common part is too thin to be more than a difference of tracing. */
  negligeable: boolean
}

type Measured = Pick<Overlap, 'a' | 'b' | 'commun' | 'dansASeul' | 'dansBSeul'>

/** An overlap by whole communes: exact, so never estimated nor negligible. */
export function overlapOfCommunes(measured: Measured): Overlap {
  return {
    ...measured,
    relation: relationOf(measured),
    partsDeA: partsOf(measured.commun, measured.a),
    partsDeB: partsOf(measured.commun, measured.b),
    methode: 'communes',
    estime: false,
    negligeable: false,
  }
}

function relationOf({ commun, dansASeul, dansBSeul }: Measured): Relation {
  if (commun.communes === 0) return 'disjoint'
  if (dansASeul.communes === 0) return dansBSeul.communes === 0 ? 'identique' : 'a-dans-b'
  return dansBSeul.communes === 0 ? 'b-dans-a' : 'partiel'
}
