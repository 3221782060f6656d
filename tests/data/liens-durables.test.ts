import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import type { CommunesFile, TerritoiresFile } from '#/domain/geoFiles.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { parseUrl, serializeUrl } from '#/url/codec.ts'
import { DEFAULT_FACTS, PARAMS, type UrlFacts } from '#/url/params.ts'

/*
 * Every kind of link ever shared must still open (docs/adr/001-liens-durables.md). The
 * files only grow: one by month of a release, a line by kind of parameter.
 */
const FOLDER = 'tests/fixtures/liens'

type Lien = { adresse: string; attendu: Partial<UrlFacts> }

const LIENS: Lien[] = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [adresse = '', attendu = '{}'] = line.split('\t')
      return { adresse, attendu: JSON.parse(attendu) as Partial<UrlFacts> }
    }),
)

const read = (path: string): unknown => JSON.parse(readFileSync(`public/geo/${path}`, 'utf8'))
const catalogue = createCatalogue(read('territoires.json') as TerritoiresFile)
const communes = createCommuneTable(read('communes.json') as CommunesFile, catalogue)

/** Ids in what a link means: what it selects, compares, and builds from. */
function idsOf({ selectedId, comparedId, atelier }: Partial<UrlFacts>): string[] {
  const modifs = atelier?.modifs.map(({ id }) => id) ?? []
  return [selectedId, comparedId, atelier?.base, ...modifs].filter((id) => typeof id === 'string')
}

function resolves(id: string): boolean {
  const parsed = parseTerritoireId(id)
  if (parsed === null) return false
  if (parsed.type === 'commune') return communes.indexOf(parsed.code) !== null
  return catalogue.findNearest(parsed.id, '2016') !== null
}

describe('un lien partagé s’ouvre encore', () => {
  it.each(LIENS)('$adresse veut dire la même chose', ({ adresse, attendu }) => {
    const { facts, remarks } = parseUrl(adresse)
    expect(remarks).toEqual([])
    expect(facts).toEqual({ ...DEFAULT_FACTS, ...attendu })
    // Written again today, it still means the same.
    expect(parseUrl(serializeUrl(facts)).facts).toEqual(facts)
  })

  it.each(LIENS.filter(({ attendu }) => idsOf(attendu).length > 0))(
    '$adresse : ses codes existent dans les données d’aujourd’hui',
    ({ attendu }) => {
      expect(idsOf(attendu).filter((id) => !resolves(id))).toEqual([])
    },
  )

  it('chaque paramètre d’aujourd’hui a son lien témoin', () => {
    const seen = new Set(LIENS.flatMap(({ adresse }) => [...new URLSearchParams(adresse).keys()]))
    const missing = Object.values(PARAMS).map(({ key }) => key)
    expect(missing.filter((key) => !seen.has(key))).toEqual([])
  })
})
