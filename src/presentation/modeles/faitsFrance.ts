import { buildMatrice } from '#/content/matrice.ts'
import type { CleFrance } from '#/domain/content/modele.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { enumerate } from '#/panels/parts/phraseCarte.ts'
import { type Ecrits, populationOf, type Ressources } from './ressources.ts'

/** Figures of the whole atlas; null for what is not known. */
export type FaitsFrance = Record<CleFrance, string | null>

export function faitsFrance(ressources: Ressources, ecrits: Ecrits): FaitsFrance {
  const { catalogue, manifest } = ressources
  const count = (couche: Parameters<typeof catalogue.table>[0]) =>
    formatInteger(catalogue.table(couche).codes.length)
  const frequente = mostFrequent(ecrits)
  const resultat = (id: string) =>
    ecrits.enquete?.resultats.find((one) => one.id === id)?.valeur ?? null
  return {
    nbPays: formatInteger(ecrits.pays.length),
    nbPaysActuels: count('pays-actuel'),
    nbPetr: count('petr'),
    nbFormes: ecrits.formes && formatInteger(ecrits.formes.length),
    nbLiens: ecrits.liens && formatInteger(ecrits.liens.length),
    nbClusters: ecrits.clusters && formatInteger(ecrits.clusters.length),
    nbEpci2016: count('epci-2016'),
    nbEpci2017: count('epci-2017'),
    nbEpciActuel: count('epci-actuel'),
    anneeActuelle: manifest?.anneeActuelle ?? null,
    formeFrequente: frequente?.noms ?? null,
    nbFormeFrequente: frequente && formatInteger(frequente.nombre),
    enqueteTotal: ecrits.enquete && formatInteger(ecrits.enquete.total),
    enqueteClusters: asText(resultat('clusters')),
    enqueteClubs: asText(resultat('clubs')),
    popPays2016: populationOf(ressources, 'pays-2016'),
    popPays2017: populationOf(ressources, 'pays-2017'),
    popActuel: populationOf(ressources, 'pays-actuel'),
  }
}

const asText = (value: number | null) => (value === null ? null : formatInteger(value))

/** The forms that most Pays are ticked for in the table of the memento: several when they tie. */
function mostFrequent({ pays, formes, monographies }: Ecrits) {
  if (formes === null) return null
  const matrice = buildMatrice(pays, formes, monographies)
  const counts = formes.map(({ nomCourt }, at) => ({
    nom: `«\u202f${nomCourt}\u202f»`,
    nombre: matrice.filter(({ cases }) => cases[at]?.declaree).length,
  }))
  const nombre = Math.max(...counts.map((one) => one.nombre))
  const firsts = counts.filter((one) => one.nombre === nombre).map(({ nom }) => nom)
  return firsts.length === 0 ? null : { noms: enumerate(firsts), nombre }
}
