import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { NoeudSvg } from './noeud.ts'
import type { Projection, Taille } from './projection.ts'
import type { Signe } from './signes/signes.ts'
import { type ContexteStyle, evaluate } from './style/evaluate.ts'
import type { Trace } from './trace/createTrace.ts'

/** What every kind of layer is drawn with. */
export type Rendu = {
  taille: Taille
  zoom: number
  projection: Projection
  trace: Trace
  signes: ReadonlyMap<string, Signe>
  donnees: ReadonlyMap<string, FeatureCollection>
  etats: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>
  /** Patterns and paths that the drawing refers to, by id. */
  definitions: Map<string, NoeudSvg>
}

/** Reads a property of the style of one feature; paint and layout share no name. */
export type Lecture = (property: string, fallback?: unknown) => unknown

export type Entite = { feature: Feature; code: string; read: Lecture }

/** The features of a layer that pass its filter, each with its own reading of the style. */
export function entitesOf(couche: LayerSpecification, rendu: Rendu): Entite[] {
  if (!('source' in couche)) return []
  const source = String(couche.source)
  const filter = 'filter' in couche ? couche.filter : undefined
  const style = { ...couche.layout, ...couche.paint } as Record<string, unknown>
  return (rendu.donnees.get(source)?.features ?? []).flatMap((feature) => {
    const proprietes = feature.properties ?? {}
    const code = String(proprietes['code'] ?? '')
    const contexte: ContexteStyle = {
      zoom: rendu.zoom,
      proprietes,
      etat: rendu.etats[source]?.[code] ?? {},
    }
    if (filter !== undefined && evaluate(filter, contexte) !== true) return []
    const read: Lecture = (property, fallback = null) => {
      const value = style[property]
      return value === undefined ? fallback : (evaluate(value, contexte) ?? fallback)
    }
    return [{ feature, code, read }]
  })
}
