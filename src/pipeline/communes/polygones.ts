import { neighbors } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Finding } from '#/domain/finding.ts'
import { error } from '../entrees/findings.ts'
import type { CommuneTable } from '../entrees/tables.ts'

/** A commune polygon of 2018; its index in the sorted list identifies it everywhere. */
export type Polygone = { code: string; nom: string; dep: string; population2018: number }

export type Polygones = {
  liste: Polygone[]
  indexOf: Map<string, number>
  /** Indexes of the polygons that share a border, for each polygon. */
  voisins: number[][]
}

/**
 * The polygons of the source topology, sorted by code, with the figures of the
 * table of 2018. Duplicates, empty geometries and codes absent from the table or
 * from the geometry are errors: every later sum would be wrong.
 */
export function listPolygones(
  topology: Topology | null,
  table: CommuneTable,
  findings: Finding[],
): Polygones {
  const lieu = 'geo/communes-2018.topo.json'
  const objects = Object.values(topology?.objects ?? {})
  if (objects.length === 0) {
    error(findings, 'geometrie-illisible', `Le fichier ${lieu} n’est pas une topologie TopoJSON.`, {
      lieu,
    })
  }
  const seen = new Map<string, unknown>()
  for (const object of objects) {
    if (object.type !== 'GeometryCollection') continue
    for (const geometry of object.geometries) {
      const code = String((geometry.properties as { code?: string } | undefined)?.code ?? '')
      const details = { lieu, territoireId: `commune:${code}` }
      if (seen.has(code))
        error(
          findings,
          'polygone-en-double',
          `La commune ${code} a deux polygones dans ${lieu}.`,
          details,
        )
      if (!table.communes.has(code))
        error(
          findings,
          'code-inconnu',
          `Le polygone ${code} de ${lieu} est absent de ${table.lieu}.`,
          details,
        )
      const isEmpty = !('arcs' in geometry) || geometry.arcs.length === 0
      if (isEmpty)
        error(
          findings,
          'geometrie-vide',
          `Le polygone de la commune ${code} est vide dans ${lieu}.`,
          details,
        )
      seen.set(code, geometry)
    }
  }
  for (const { code, nom } of table.communes.values()) {
    if (!seen.has(code))
      error(
        findings,
        'polygone-absent',
        `La commune ${nom} (${code}) de ${table.lieu} n’a pas de polygone dans ${lieu}.`,
        { lieu, territoireId: `commune:${code}` },
      )
  }
  const codes = [...seen.keys()].sort()
  const liste = codes.map((code) => {
    const row = table.communes.get(code)
    return {
      code,
      nom: row?.nom ?? code,
      dep: row?.dep ?? '',
      population2018: row?.population ?? 0,
    }
  })
  return {
    liste,
    indexOf: new Map(liste.map((polygone, index) => [polygone.code, index])),
    voisins: neighbors(
      codes.flatMap((code) => (seen.get(code) as GeometryObject<object> | undefined) ?? []),
    ),
  }
}
