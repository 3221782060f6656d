import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { CoucheId } from '#/domain/couche.ts'

/** An EPCI and how many communes (limits of 2018) of the flow it holds. */
export type PartEpci = { code: string; communes: number }

/** One EPCI of 2017, where its communes came from and where they are today. */
export type Flux = {
  code2017: string | null
  communes: number
  avant: PartEpci[]
  apres: PartEpci[]
}

/**
 * What the reform did to a territory: its polygons by EPCI of 2017, each with the
 * EPCI they were in before and are in now. Largest first. Empty for an unknown code.
 */
export function computeFlux(table: CommuneTable, couche: CoucheId, code: string): Flux[] {
  const groups = new Map<
    string,
    { communes: number; avant: Map<string, number>; apres: Map<string, number> }
  >()
  for (const index of table.polygonesOf(couche, code)) {
    const parents = new Map(table.parentsOf(index).map((parent) => [parent.couche, parent.code]))
    const key = parents.get('epci-2017') ?? ''
    const group = groups.get(key) ?? { communes: 0, avant: new Map(), apres: new Map() }
    group.communes += 1
    count(group.avant, parents.get('epci-2016'))
    count(group.apres, parents.get('epci-actuel'))
    groups.set(key, group)
  }
  return [...groups]
    .map(([key, group]) => ({
      code2017: key === '' ? null : key,
      communes: group.communes,
      avant: sorted(group.avant),
      apres: sorted(group.apres),
    }))
    .sort((a, b) => b.communes - a.communes)
}

function count(map: Map<string, number>, code: string | undefined): void {
  if (code !== undefined) map.set(code, (map.get(code) ?? 0) + 1)
}

function sorted(map: Map<string, number>): PartEpci[] {
  return [...map]
    .map(([code, communes]) => ({ code, communes }))
    .sort((a, b) => b.communes - a.communes || a.code.localeCompare(b.code))
}
