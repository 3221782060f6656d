import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'

/** Runs mapshaper's commands on files in memory and gives back the layer they end with. */
export async function collection(
  commands: string,
  input: Record<string, unknown>,
): Promise<FeatureCollection> {
  const files = Object.entries(input).map(([name, data]) => [name, JSON.stringify(data)])
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    Object.fromEntries(files),
  )
  const text = output['out.json'] ?? '{"type":"FeatureCollection","features":[]}'
  return JSON.parse(Buffer.from(text).toString('utf8')) as FeatureCollection
}
