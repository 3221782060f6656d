import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readData } from '#/content/check.ts'
import { COUCHES } from '#/domain/couche.ts'
import type { CommunesFile, TerritoiresFile } from '#/domain/geoFiles.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'

const TERRITOIRES = 'public/geo/territoires.json'
const COMMUNES = 'public/geo/communes.json'

describe.skipIf(!existsSync(TERRITOIRES) || !existsSync(COMMUNES))(
  'les territoires cités dans data/ (passé si public/geo n’est pas encore généré)',
  () => {
    it('existent tous sur la carte', () => {
      const { couches } = JSON.parse(readFileSync(TERRITOIRES, 'utf8')) as TerritoiresFile
      const { codes, alias } = JSON.parse(readFileSync(COMMUNES, 'utf8')) as CommunesFile
      const connus = new Set([...codes, ...alias.map(([code]) => code)].map((c) => `commune:${c}`))
      for (const couche of couches) {
        for (const code of couche.codes) connus.add(`${COUCHES[couche.id].type}:${code}`)
      }
      const inconnus = [...readData(process.cwd())].flatMap(([fichier, text]) =>
        (text.match(/(?<=")[a-z0-9-]+:[\w-]+(?=")/g) ?? [])
          .filter((id) => parseTerritoireId(id) !== null && !connus.has(id))
          .map((id) => `${fichier} : ${id}`),
      )
      expect(inconnus).toEqual([])
    })
  },
)
