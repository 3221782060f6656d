import { finishSentence } from '#/analysis/phrase/finishSentence.ts'
import type { SecteurPays } from '#/domain/content/ecarts.ts'
import type { Preuve } from '#/domain/ecart.ts'
import { formatKm } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { filtreOf, LIMITES_CLUSTERS, PARAMETRE_STATUTS, preuveCluster } from '../clustersProches.ts'
import { defineGenre } from '../genre.ts'
import { preuveLien } from '../liens.ts'
import { nomSecteur } from '../secteurs.ts'
import { findService, type Service } from '../service.ts'
import { preuveStructure } from '../structures.ts'
import type { Unite } from '../unites.ts'

export const secteurSansCluster = defineGenre({
  id: 'secteur-sans-cluster',
  nom: 'Secteur sans cluster à portée',
  echelle: 'neuf',
  definition:
    'Un secteur que nomme la monographie, et qu’aucun cluster ne sert à portée : celui qui le sert est loin, ou il n’y en a pas.',
  limites: `Les secteurs sont notre lecture des monographies. « À portée » se mesure depuis la ville centre du Pays jusqu’au siège ; un cluster que le mémento dit sur place, ou dont le périmètre couvre la ville centre, est à portée. ${LIMITES_CLUSTERS}`,
  unites: ['pays-2016'],
  unite: 'km jusqu’au plus proche',
  sens: 'plus-est-pire',
  parametres: [
    {
      id: 'distance',
      kind: 'nombre',
      libelle: 'Hors de portée au-delà de',
      unite: 'km',
      defaut: 60,
      min: 10,
      max: 300,
      pas: 5,
      raison:
        'Le plus large des trois rayons comptés ici. Lons-le-Saunier est plus loin de Dijon, et le mémento y voit une absence.',
    },
    PARAMETRE_STATUTS,
  ],
  find: ({ contexte, contenu, couche, parametres }) => {
    const { byCode } = contexte.unites(couche)
    const distance = parametres.nombre('distance')
    const { statuts } = filtreOf(parametres)
    return contenu.secteurs.flatMap((secteur) => {
      const unite = byCode.get(secteur.pays.slice('pays:'.length))
      const pays = contenu.pays.find(({ id }) => id === secteur.pays)
      if (!unite || !pays) return []
      const service = findService(secteur, {
        contexte,
        clusters: contenu.clusters,
        centre: pays.villeCentre.commune,
        statuts,
      })
      if (service.isLocal || (service.km !== null && service.km <= distance)) return []
      const isThin = !service.sertDeLoin && service.connus < CLUSTERS_CONNUS
      const liens = contenu.liens.filter((lien) =>
        secteur.clusters.some(
          ({ id }) => lien.de === `cluster:${id}` || lien.vers === `cluster:${id}`,
        ),
      )
      return [
        {
          id: `secteur-sans-cluster:${secteur.id}`,
          genre: 'secteur-sans-cluster',
          territoire: unite.id,
          region: unite.region,
          departement: unite.departement,
          sujet: secteur.nom,
          valeur: service.km,
          force: service.sertDeLoin ? 1 : isThin ? 0 : 2,
          phrase: finishSentence(tell(unite, secteur, service, pays.villeCentre.nom)),
          preuves: [
            { kind: 'memento', texte: secteur.texte, page: secteur.page } satisfies Preuve,
            ...liens.flatMap(preuveLien),
            ...(service.proche ? [preuveCluster(service.proche, service.km)] : []),
            ...contenu.clusters
              .filter(
                ({ id }) =>
                  secteur.clusters.some((served) => served.id === id) && id !== service.proche?.id,
              )
              .map(preuveStructure),
          ],
          ...douteOf(service, isThin),
        },
      ]
    })
  },
})

function tell(
  { nomme }: Unite,
  { nom, secteur }: SecteurPays,
  service: Service,
  ville: string,
): string {
  const { proche, km, sertDeLoin } = service
  if (!proche || km === null) return `${nomme.le} : pas de cluster connu pour ${nom}.`
  if (sertDeLoin) {
    return `${nomme.le} : un cluster lointain sert ${nom}, ${proche.nom}, dont le siège est à ${proche.communeNom ?? '?'}, à ${formatKm(km)} de ${ville}.`
  }
  return `${nomme.le} : pas de cluster à portée pour ${nom} ; le plus proche du secteur « ${nomSecteur(secteur)} », ${proche.nom}, est à ${proche.communeNom ?? '?'}, à ${formatKm(km)} de ${ville}.`
}

/** Under so many located clusters of a sector, an absence may well be that of the list. */
const CLUSTERS_CONNUS = 5

function douteOf({ proche, connus }: Service, isThin: boolean): { doute?: string } {
  if (isThin) {
    const doute = `Notre liste n’a que ${countOf(connus, 'cluster situé', 'clusters situés')} de ce secteur : l’absence peut être celle de la liste.`
    return { doute: finishSentence(doute) }
  }
  return proche && proche.statut !== 'verifie'
    ? { doute: `Le siège de ${proche.nom} est à vérifier.` }
    : {}
}
