import type { FeatureCollection } from 'geojson'
import type { Finding } from '#/domain/finding.ts'
import type { VillesFile } from '#/domain/geoFiles.ts'
import type { Actuelles } from '../communes/actuelles.ts'
import type { Polygones } from '../communes/polygones.ts'
import { readNumber } from '../entrees/csv.ts'
import { notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import { round } from '../sortie/json.ts'

/** Villes-centres of the nine Pays, shown as early as a sous-préfecture. */
const CENTRES_DES_PAYS = [
  'Langres',
  'Chaumont',
  'Mutzig',
  'Carhaix-Plouguer',
  'Nègrepelisse',
  'Blangy-sur-Bresle',
  'Lons-le-Saunier',
  'Saint-Gervais-sous-Meymont',
  'Vervins',
]
const DEPARTEMENTS_DES_PAYS = new Set(['52', '67', '29', '82', '76', '39', '63', '02'])

/** Inhabitants from which a town reaches rangs 1 to 4 by its size alone. */
const SEUILS = [200_000, 70_000, 30_000, 10_000]
const OUTRE_MER = /^9[78]/
const RANG_DU_STATUT: Record<string, number> = { région: 1, département: 2, 'sous-prefecture': 3 }

type Ville = { code: string; nom: string; lon: number; lat: number; population: number }

/** Rang of a town, 1 (largest, or capital of a région) to 5. */
export function rangDeVille(
  population: number,
  statut: string | undefined,
  isCentre: boolean,
): number {
  const bySize = SEUILS.findIndex((seuil) => population > seuil)
  return Math.min(bySize < 0 ? 5 : bySize + 1, RANG_DU_STATUT[statut ?? ''] ?? 5, isCentre ? 3 : 5)
}

/** Towns over 5,000 inhabitants, préfectures, sous-préfectures and villes-centres of the nine Pays. */
export function buildVilles(
  sources: {
    villes: { insee_com: string; nom: string; lat: string; lng: string; population_2021: string }[]
    chefsLieux: FeatureCollection
  },
  communes: { polygones: Polygones; actuelles: Actuelles; points: readonly [number, number][] },
  findings: Finding[],
): VillesFile {
  const statuts = new Map<string, string>()
  const villes = new Map<string, Ville>()
  for (const { properties, geometry } of sources.chefsLieux.features) {
    const code = String(properties?.['CODGEO'] ?? '')
    const statut = String(properties?.['STATUT'] ?? '')
    statuts.set(code, statut)
    // The source draws overseas chefs-lieux in frames off the Atlantic coast.
    if (OUTRE_MER.test(code)) continue
    if (RANG_DU_STATUT[statut] === undefined || geometry.type !== 'Point') continue
    const [lon = 0, lat = 0] = geometry.coordinates
    const population = communes.actuelles.communes.get(code)?.population ?? 0
    villes.set(code, {
      code,
      nom: typographic(String(properties?.['libgeom'] ?? code)),
      lon,
      lat,
      population,
    })
  }
  for (const row of sources.villes) {
    const [lon, lat] = [readNumber(row.lng), readNumber(row.lat)]
    if (OUTRE_MER.test(row.insee_com) || lon === null || lat === null) continue
    villes.set(row.insee_com, {
      code: row.insee_com,
      nom: typographic(row.nom),
      lon,
      lat,
      population: readNumber(row.population_2021) ?? 0,
    })
  }
  const centres = findCentres(communes.polygones, findings)
  for (const { code, nom, index } of centres) {
    const [lon, lat] = communes.points[index] ?? [0, 0]
    if (!villes.has(code)) villes.set(code, { code, nom, lon, lat, population: 0 })
  }
  const isCentre = new Set(centres.map(({ code }) => code))
  const rows = [...villes.values()].map((v): VillesFile['villes'][number] => [
    v.code,
    v.nom,
    round(v.lon, 3),
    round(v.lat, 3),
    rangDeVille(v.population, statuts.get(v.code), isCentre.has(v.code)),
  ])
  return { version: 1, villes: rows.sort((a, b) => a[4] - b[4] || (a[0] < b[0] ? -1 : 1)) }
}

function findCentres({ liste }: Polygones, findings: Finding[]) {
  return CENTRES_DES_PAYS.flatMap((nom) => {
    const index = liste.findIndex((p) => p.nom === nom && DEPARTEMENTS_DES_PAYS.has(p.dep))
    const polygone = liste[index]
    if (!polygone)
      notice(
        findings,
        'ville-centre-introuvable',
        `La ville-centre ${nom} n’est pas trouvée parmi les communes de 2018.`,
      )
    return polygone ? [{ code: polygone.code, nom, index }] : []
  })
}
