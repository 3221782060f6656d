import * as v from 'valibot'
import { GENRES_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { COUCHE_IDS } from '#/domain/couche.ts'

/*
 * Outer shapes only. The columns are long and were checked when they were written
 * (tests/data); here we guard against a missing, foreign or half-downloaded file.
 */
const column = v.array(v.any())
const couche = v.picklist(COUCHE_IDS)

export const territoiresSchema = v.looseObject({
  version: v.literal(1),
  couches: v.array(
    v.looseObject({
      id: couche,
      codes: v.array(v.string()),
      noms: v.array(v.string()),
      population: column,
      areaKm2: column,
      nbCommunes: column,
      bboxWgs84: column,
      labelLonLat: column,
    }),
  ),
})

export const communesSchema = v.looseObject({
  version: v.literal(1),
  codes: column,
  noms: column,
  areaHa: column,
  lonLat: column,
  population: v.record(v.string(), column),
  appartenance: v.record(v.string(), column),
  membres: v.record(v.string(), column),
  alias: column,
})

export const communesChiffresSchema = v.looseObject({
  version: v.literal(1),
  chiffres: v.record(v.string(), column),
  densite: column,
  densites: column,
  ruralite: column,
  ruralites: column,
})

export const chiffresSchema = v.looseObject({
  version: v.literal(1),
  couche,
  chiffres: v.record(v.string(), column),
  niveauVieMedian: column,
})

export const manifestSchema = v.looseObject({
  version: v.literal(1),
  sources: column,
  couches: column,
  fichiers: column,
})

export const clustersSchema = v.looseObject({
  version: v.literal(1),
  clusters: v.array(
    v.looseObject({
      id: v.string(),
      nom: v.string(),
      genre: v.picklist(GENRES_CLUSTER_FRANCE),
      statut: v.string(),
      secteurs: v.array(v.string()),
      regions: v.array(v.string()),
      sources: column,
    }),
  ),
})
