import { COUCHES } from '#/domain/couche.ts'
import type { CommunesFile } from '#/domain/geoFiles.ts'
import { follow, stepsBetween } from '../communes/passage.ts'
import type { Contexte } from '../couches/contexte.ts'
import type { ToutesCouches } from '../couches/toutes.ts'
import { ANNEES_TABLES, typographic } from '../entrees/tables.ts'

/** `communes.json`: the polygons of 2018 in columns, and who belongs to what. */
export function buildCommunesFile(
  contexte: Contexte,
  toutes: ToutesCouches,
  mesures: { areaM2: readonly number[]; points: [number, number][] },
): CommunesFile {
  const { polygones, actuelles } = contexte
  const appartenance: CommunesFile['appartenance'] = {}
  const membres: CommunesFile['membres'] = {}
  for (const { id, territoires } of toutes.couches) {
    if (!COUCHES[id].isPartition) {
      membres[id] = territoires.map((territoire) => territoire.polygones)
      continue
    }
    const column = polygones.liste.map(() => -1)
    territoires.forEach((territoire, rank) => {
      for (const index of territoire.polygones) column[index] = rank
    })
    appartenance[id] = column
  }
  return {
    version: 1,
    codes: polygones.liste.map(({ code }) => code),
    noms: polygones.liste.map(({ nom }) => typographic(nom)),
    areaHa: mesures.areaM2.map((area) => Math.round(area / 1e4)),
    population: {
      ...toutes.population,
      '2018': polygones.liste.map(({ population2018 }) => population2018),
      actuel: actuelles.population,
    },
    lonLat: mesures.points,
    appartenance,
    membres,
    alias: buildAlias(contexte),
  }
}

/** Every other code, old or new, that leads to a polygon; the first name met is kept. */
function buildAlias({ inputs, polygones, actuelles }: Contexte): CommunesFile['alias'] {
  const alias = new Map<string, CommunesFile['alias'][number]>()
  const add = (code: string, nom: string, index: number | undefined | null) => {
    if (index === undefined || index === null || alias.has(code) || polygones.indexOf.has(code))
      return
    alias.set(code, [code, typographic(nom), index])
  }
  for (const { code, nom, polygones: own, hote } of actuelles.communes.values())
    add(code, nom, own[0] ?? hote)
  for (const annee of ANNEES_TABLES) {
    if (annee >= 2018) continue
    const steps = stepsBetween(inputs.passages, annee, 2018)
    for (const { code, nom } of inputs.tables[annee].communes.values()) {
      const [main] = follow(code, steps).sort((a, b) => b.part - a.part)
      add(code, nom, polygones.indexOf.get(main?.code ?? ''))
    }
  }
  for (const { code, nom, type, chefLieu } of inputs.etalab.communes) {
    if (type !== 'commune-deleguee' && type !== 'commune-associee') continue
    add(
      code,
      nom,
      polygones.indexOf.get(chefLieu ?? '') ?? actuelles.communes.get(chefLieu ?? '')?.polygones[0],
    )
  }
  return [...alias.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
