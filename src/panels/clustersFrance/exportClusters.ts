import {
  type ClusterFrance,
  type FiltreClusters,
  LIBELLES_GENRE_CLUSTER_FRANCE,
} from '#/domain/clusterFrance.ts'
import { LIBELLES_STATUT_CLUSTER } from '#/domain/content/cluster.ts'
import type { Secteur } from '#/domain/content/secteurs.ts'
import type { ColonneDe } from '#/io/tableau.ts'
import { type ListeExport, listeDe } from '../parts/listeExport.ts'

type Noms = { secteurs: readonly Secteur[]; nomRegion: (code: string) => string }

/** The clusters with their seat, how sure we are of it, and the pages that say so. */
export function exportClusters(
  rows: readonly ClusterFrance[],
  filtre: FiltreClusters | null,
  { secteurs, nomRegion }: Noms,
): ListeExport {
  const noms = new Map(secteurs.map(({ id, nom }) => [id, nom]))
  return {
    titre: 'Clusters de France',
    ...listeDe({
      rows,
      colonnes: [
        texte('nom', 'Nom', ({ nom }) => nom),
        texte('genre', 'Genre', ({ genre }) => LIBELLES_GENRE_CLUSTER_FRANCE[genre]),
        texte('statut', 'Statut', ({ statut }) => LIBELLES_STATUT_CLUSTER[statut]),
        texte('filiere', 'Filière', ({ filiere }) => filiere),
        texte('secteurs', 'Secteurs (notre lecture)', (cluster) =>
          cluster.secteurs.map((id) => noms.get(id) ?? id).join(', '),
        ),
        texte('siege', 'Siège', ({ communeNom }) => communeNom),
        {
          id: 'code',
          titre: 'Code INSEE du siège',
          type: 'code',
          valeur: ({ commune }: ClusterFrance) => commune,
        },
        texte('regions', 'Régions', ({ regions }) => regions.map(nomRegion).join(', ')),
        texte('label', 'Label', ({ label }) => label),
        texte('membres', 'Membres', ({ membres }) => membres),
        texte('memento', 'Nommé par le mémento', ({ memento }) => (memento ? 'oui' : 'non')),
        texte('note', 'Note', ({ note }) => note),
        texte('pages', 'Pages lues', ({ sources }) =>
          sources.map(({ url, date }) => (date === null ? url : `${url} (${date})`)).join(' | '),
        ),
      ],
      geometrie: ({ lonLat }) => (lonLat === null ? null : { lonLat }),
    }),
    parametres: Object.entries(filtre ?? {}).flatMap(([nom, valeur]) =>
      valeur === null ? [] : [{ nom: `Filtre, ${nom}`, valeur: tellFiltre(nom, valeur) }],
    ),
    notes: [
      'Ce ne sont pas tous les clusters : aucun fichier public ne les recense. Un siège ou une filière que nulle page ne dit est laissé vide.',
      'Le point d’un cluster est celui de la commune de son siège, pas de son adresse.',
    ],
    origine: { definitions: ['clusters', 'secteurs'], sources: ['clusters-pages'] },
  }

  function tellFiltre(nom: string, valeur: string): string {
    if (nom === 'region') return nomRegion(valeur)
    return noms.get(valeur) ?? valeur
  }
}

function texte(
  id: string,
  titre: string,
  valeur: (cluster: ClusterFrance) => string | null,
): ColonneDe<ClusterFrance> {
  return { id, titre, type: 'texte', valeur }
}
