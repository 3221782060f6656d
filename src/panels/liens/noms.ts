import { paysContenus } from '#/content/identites.ts'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { Carnet } from './placer.ts'

/** Names outside React, short for the nine Pays; an unknown id gives its code. */
export function nomsOf(carnet: Carnet): (id: NoeudId) => string {
  const noms = new Map<string, string>([
    ...carnet.acteurs.map(({ id, nom }): [string, string] => [id, nom]),
    ...carnet.clusters.map(({ id, nom }): [string, string] => [`cluster:${id}`, nom]),
    ...[...paysContenus().values()].map(({ id, nomCourt }): [string, string] => [id, nomCourt]),
  ])
  return (id) => noms.get(id) ?? territoire(id, carnet) ?? id.slice(id.indexOf(':') + 1)
}

function territoire(id: NoeudId, { catalogue, communes }: Carnet): string | undefined {
  if (isActeurId(id)) return undefined
  if (!id.startsWith('commune:')) return catalogue.findNearest(id as TerritoireId, '2016')?.nom
  const index = communes?.indexOf(id.slice('commune:'.length)) ?? null
  return communes && index !== null ? communes.commune(index).nom : undefined
}
