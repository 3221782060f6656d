/** A commune of today (metropole). `polygones` is empty for a split that lost its own. */
export type CommuneActuelle = {
  code: string
  nom: string
  dep: string
  reg: string
  siren: string | null
  /** SIREN of its EPCI; `null` for the islands that have none. */
  epci: string | null
  population: number
  polygones: number[]
  /** Polygon that holds it when it has none of its own. */
  hote: number | null
}
