import type { LayerSpecification } from 'maplibre-gl'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { isLayerId, typeOfLayer } from '#/layers/layerIds.ts'
import { layerOf } from '#/layers/registry.ts'

/** Name and id of the group that a layer of the map goes into. */
export type NomCouche = { id: string; nom: string }

/** What is not in the menu of layers, by the first words of its id. */
const AUTRES: readonly { prefixe: string; id: string; nom: string }[] = [
  { prefixe: 'fond', id: 'fond', nom: 'Fond de carte' },
  { prefixe: 'choix-a', id: 'territoire-lu', nom: 'Territoire lu' },
  { prefixe: 'choix-b', id: 'territoire-compare', nom: 'Territoire comparé' },
  { prefixe: 'choix-membres', id: 'membres', nom: 'EPCI membres' },
  { prefixe: 'choix-clusters', id: 'cluster-lu', nom: 'Cluster lu' },
  { prefixe: 'choix', id: 'dessin', nom: 'Dessin de la fiche' },
  { prefixe: 'liens', id: 'liens', nom: 'Liens' },
]

const PARTS: Record<string, { suffixe: string; mot: string }> = {
  fill: { suffixe: '-surfaces', mot: 'surfaces' },
  line: { suffixe: '', mot: 'traits' },
  symbol: { suffixe: '-noms', mot: 'noms' },
  circle: { suffixe: '-points', mot: 'points' },
}

/** `epci-2016/trait` → `couche-epci`, « EPCI : traits ». */
export function nomCouche({ id, type }: LayerSpecification): NomCouche {
  const source = id.slice(0, Math.max(0, id.indexOf('/'))) || id
  const own = ownName(source)
  const part = PARTS[type]
  return part === undefined
    ? { id: `couche-${own.id}-fond`, nom: own.nom }
    : { id: `couche-${own.id}${part.suffixe}`, nom: `${own.nom}\u202f: ${part.mot}` }
}

function ownName(source: string): NomCouche {
  const type =
    source in COUCHES ? COUCHES[source as CoucheId].type : source.replace(/-\w{2,3}$/, '')
  const layer = [source, type].find(isLayerId)
  if (layer !== undefined) return { id: typeOfLayer(layer) ?? layer, nom: layerOf(layer).titre }
  const other = AUTRES.find(({ prefixe }) => source === prefixe || source.startsWith(`${prefixe}-`))
  if (other !== undefined) return other
  return { id: source.replace(/[^\w-]/g, '-'), nom: source }
}
