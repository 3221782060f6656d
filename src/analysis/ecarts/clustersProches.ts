import type { GenreClusterFrance } from '#/domain/clusterFrance.ts'
import type { ParametreEcart, Preuve } from '#/domain/ecart.ts'
import { formatInteger, formatKm, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { finishSentence } from '../phrase/finishSentence.ts'
import { type ContexteEcarts, RAYONS_KM } from './contexte.ts'
import type { Parametres } from './parametres.ts'
import type { Poids, Portee } from './portee.ts'
import { preuveChiffre, preuvePopulation } from './preuves.ts'
import { type ClusterSitue, type FiltreClusters, kmOf } from './proximite.ts'
import { listOf } from './structures.ts'
import type { Unite } from './unites.ts'

/** Whether clusters whose seat is doubtful count. */
export const PARAMETRE_STATUTS: ParametreEcart = {
  id: 'statuts',
  kind: 'choix',
  libelle: 'Clusters comptés',
  defaut: 'tous',
  choix: [
    { id: 'tous', libelle: 'tous ceux dont le siège est connu' },
    { id: 'verifies', libelle: 'vérifiés seulement' },
  ],
  raison:
    'Un siège à vérifier vaut mieux qu’un siège absent ; il est signalé comme tel dans les preuves.',
}

/** The said limit of every distance and of every absence. */
export const LIMITES_CLUSTERS =
  'Distances à vol d’oiseau, d’un point de commune à un point de commune. Aucun fichier officiel ne recense les clusters : ceux dont aucune page ne donne le siège ne comptent pas, et « loin d’un cluster » veut dire « loin de ceux que nous connaissons ». Les anciens pôles ne comptent pas.'

/** The clusters asked for by the parameters of a kind. */
export function filtreOf(parametres: Parametres, secteur: string | null = null): FiltreClusters {
  return { secteur, statuts: parametres.choix('statuts') === 'verifies' ? 'verifies' : 'tous' }
}

/** The cluster nearest to the most populated commune of a territory. */
export function nearestOf(
  { chef }: Unite,
  contexte: ContexteEcarts,
  filtre: FiltreClusters,
): { cluster: ClusterSitue; km: number; depuis: string } | null {
  const { clusters, proche, cosinus } = contexte.proximite(filtre)
  const cluster = clusters[proche[chef] ?? -1]
  const km = kmOf(cosinus[chef] ?? -2)
  const depuis = contexte.tables.communes.noms[chef]
  return cluster && km !== null && depuis !== undefined ? { cluster, km, depuis } : null
}

/** A cluster as evidence. */
export function preuveCluster({ id, nom, statut }: ClusterSitue, km: number | null): Preuve {
  return { kind: 'cluster', cluster: id, nom, km, statut }
}

/** How many clusters without a seat are named before « et 3 autres ». */
const NOMMES = 3

/**
 * Why a distance must be read with care: the nearest seat is not sure, or clusters of the
 * région have no known seat and could be nearer than those that have one.
 */
export function douteOf(
  proche: ClusterSitue | undefined,
  { region }: Unite,
  { clusters: { clusters } }: ContexteEcarts,
  { secteur }: FiltreClusters,
): { doute?: string } {
  const sansSiege = clusters
    .filter(
      ({ polygone, genre, regions, secteurs }) =>
        polygone === null &&
        genre !== 'ancien-pole' &&
        region !== null &&
        regions.includes(region) &&
        (secteur === null || secteurs.includes(secteur)),
    )
    // The widest known first.
    .sort((a, b) => RANGS[a.genre] - RANGS[b.genre])
    .map(({ nom }) => nom)
  const others = sansSiege.length - NOMMES
  const names = listOf(
    others > 0 ? [...sansSiege.slice(0, NOMMES), countOf(others, 'autre')] : sansSiege,
  )
  const doutes = [
    ...(proche ? tellStatut(proche) : []),
    ...(sansSiege.length > 0
      ? [
          finishSentence(
            `Clusters de la région dont le siège n’est pas connu, et qui ne comptent pas : ${names}.`,
          ),
        ]
      : []),
  ]
  return doutes.length > 0 ? { doute: doutes.join(' ') } : {}
}

const RANGS: Record<GenreClusterFrance, number> = {
  pole: 0,
  regional: 1,
  memento: 2,
  ptce: 3,
  'ancien-pole': 4,
}

function tellStatut({ nom, statut }: ClusterSitue): string[] {
  if (statut === 'verifie') return []
  const why =
    statut === 'contradictoire'
      ? 'deux pages placent son siège en des lieux différents'
      : 'aucune page ne confirme son siège'
  return [finishSentence(`Le cluster le plus proche, ${nom}, est à vérifier : ${why}.`)]
}

/** Inhabitants and jobs of a territory within 20, 40 and 60 km of a cluster, with their shares. */
export function preuvesPortee(contexte: ContexteEcarts, { total, dans }: Portee): Preuve[] {
  return preuvesRayons(contexte, dans, 'd’un cluster', total)
}

/** Inhabitants and jobs within 20, 40 and 60 km of one cluster. */
export function preuvesAlentours(contexte: ContexteEcarts, dans: readonly Poids[]): Preuve[] {
  return preuvesRayons(contexte, dans, 'de son siège')
}

function preuvesRayons(
  { sources }: ContexteEcarts,
  dans: readonly Poids[],
  deQuoi: string,
  total?: Poids,
): Preuve[] {
  const share = (part: number, whole: number | undefined) =>
    whole ? `, soit ${formatShare(part / whole)} de ${formatInteger(Math.round(whole))}` : ''
  return RAYONS_KM.flatMap((rayon, rank) => {
    const { population = 0, emplois = 0 } = dans[rank] ?? {}
    return [
      preuvePopulation(sources, 'actuel', {
        libelle: `Habitants à moins de ${formatKm(rayon)} ${deQuoi}${share(population, total?.population)}`,
        valeur: population,
      }),
      preuveChiffre(sources, 'emplois2018', {
        libelle: `Emplois à moins de ${formatKm(rayon)} ${deQuoi}${share(emplois, total?.emplois)}`,
        valeur: Math.round(emplois),
        unite: 'emplois',
      }),
    ]
  })
}
