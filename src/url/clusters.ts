import {
  type FiltreClusters,
  GENRES_CLUSTER_FRANCE,
  SANS_FILTRE_CLUSTERS,
} from '#/domain/clusterFrance.ts'
import { STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import { cut, type Parsed } from './parsed.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 60

/** `cluster=vitagora`: the form of an id; whether there is one, the list says. */
export function parseCluster(text: string): Parsed<string | null> {
  if (SLUG.test(text) && text.length <= MAX_LENGTH) return { value: text }
  return {
    remark: `Le cluster « ${cut(text)} » de l’adresse n’est pas reconnu ; la liste est affichée.`,
  }
}

const READ: { [K in keyof FiltreClusters]: (text: string) => FiltreClusters[K] } = {
  region: (text) => (/^\d{2}$/.test(text) ? text : null),
  genre: (text) => GENRES_CLUSTER_FRANCE.find((genre) => genre === text) ?? null,
  secteur: (text) => (SLUG.test(text) && text.length <= MAX_LENGTH ? text : null),
  statut: (text) => STATUTS_CLUSTER.find((statut) => statut === text) ?? null,
}

const KEYS = Object.keys(READ) as (keyof FiltreClusters)[]

/** `clusters=region:27,secteur:bois`: what is known is kept, what is not is said. */
export function parseFiltreClusters(text: string): Parsed<FiltreClusters> {
  const filtre: Record<string, string | null> = { ...SANS_FILTRE_CLUSTERS }
  const words = text.split(',').filter(Boolean)
  for (const word of words) {
    const [key = '', value = ''] = word.split(':')
    const known = KEYS.find((candidate) => candidate === key)
    const read = known === undefined ? null : READ[known](value)
    if (known === undefined || read === null) {
      return {
        remark: `Le filtre de clusters « ${cut(text)} » n’est pas reconnu ; tous sont montrés.`,
      }
    }
    filtre[known] = read
  }
  return { value: filtre as FiltreClusters }
}

export function serializeFiltreClusters(filtre: FiltreClusters): string | null {
  const words = KEYS.flatMap((key) => (filtre[key] === null ? [] : [`${key}:${filtre[key]}`]))
  return words.length === 0 ? null : words.join(',')
}
