/** Names of WGS 84 in longitude and latitude: the only system GeoJSON allows today. */
const WGS84 = /(^|:)(CRS84|4326|4979|WGS ?84)$/i

/** Systems a French file is likely to be in, to name them. */
const CONNUS: Record<string, string> = {
  '2154': 'Lambert 93',
  '27572': 'Lambert II étendu',
  '3857': 'Web Mercator',
  '4171': 'RGF93',
}

/**
 * A sentence when the file declares (the old way, member `crs`) a reference system
 * other than WGS 84; null when it declares none or the right one.
 */
export function readCrs(raw: unknown): string | null {
  const name = nameOf(raw)
  if (name === null || WGS84.test(name)) return null
  const code = /(\d{4,5})$/.exec(name)?.[1]
  // RGF93 in degrees differs from WGS 84 by less than a metre.
  if (code === '4171') return null
  const known = code === undefined ? undefined : CONNUS[code]
  const label = known ? `${known}, EPSG:${code}` : name.replace(/[^\w:. -]/g, '').slice(0, 40)
  return `Le fichier est dans une autre projection (${label}) : exportez la couche en WGS 84, EPSG:4326.`
}

function nameOf(raw: unknown): string | null {
  if (!isRecord(raw) || !isRecord(raw['crs'])) return null
  const { properties } = raw['crs']
  if (!isRecord(properties)) return null
  const name = properties['name'] ?? properties['code']
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null
}

/** An object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
