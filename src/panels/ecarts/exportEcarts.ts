import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { COUCHES } from '#/domain/couche.ts'
import type { DescriptionGenre, Preuve, ValeursParametres } from '#/domain/ecart.ts'
import type { ColonneDe, GeometrieRef } from '#/io/tableau.ts'
import { codeOf, geometrieOf } from '../parts/colonnesExport.ts'
import { type ListeExport, listeDe, parametreFiltre } from '../parts/listeExport.ts'
import { formatValeur, NOMS_FORCE } from './formatEcart.ts'
import { type LigneEcart, nomRegion } from './lignes.ts'
import type { Resultat } from './useResultat.ts'

type Reglages = {
  resultat: Resultat
  /** Values the reader gave, by kind. */
  reglages: Readonly<Record<string, ValeursParametres>>
  region: string | null
  filter: string
  catalogue: Catalogue
}

/** Every gap with its sentence and its evidence, under the thresholds that found it. */
export function exportEcarts(
  rows: readonly LigneEcart[],
  { resultat, reglages, region, filter, catalogue }: Reglages,
): ListeExport {
  const { echelle, genre, couche } = resultat
  const byId = new Map(resultat.ecarts.map((ecart) => [ecart.id, ecart]))
  const genres = genre
    ? [genre]
    : DESCRIPTIONS_GENRE.filter(({ id }) => rows.some((row) => row.genre === id))
  const ou = region === null ? '' : `, ${nomRegion(catalogue, region)}`
  return {
    titre: `Écarts, ${genre?.nom ?? (echelle === 'neuf' ? 'les neuf Pays' : 'la France')}${ou}`,
    ...listeDe({
      rows,
      colonnes: [
        texte('territoire', 'Territoire', ({ nom }) => nom),
        {
          id: 'code',
          titre: 'Code',
          type: 'code',
          valeur: ({ territoire }: LigneEcart) => codeOf(territoire),
        },
        texte('sujet', 'Sujet', ({ sujet }) => sujet),
        texte('genre', 'Genre d’écart', ({ genreNom }) => genreNom),
        {
          id: 'valeur',
          titre: 'Valeur',
          type: 'nombre',
          decimales: 2,
          valeur: ({ valeur }: LigneEcart) => valeur,
        },
        texte('unite', 'Unité', ({ unite }) => unite),
        texte('force', 'Force', ({ force }) => NOMS_FORCE[force]),
        texte('phrase', 'En une phrase', ({ phrase }) => phrase),
        texte('preuves', 'Preuves', ({ id }) =>
          (byId.get(id)?.preuves ?? []).map((one) => tellPreuve(one, catalogue)).join(' | '),
        ),
        texte('doute', 'À lire avec prudence', ({ doute }) => doute),
        texte('region', 'Région', ({ regionNom }) => regionNom),
        {
          id: 'departement',
          titre: 'Département',
          type: 'code',
          valeur: ({ departement }: LigneEcart) => departement,
        },
      ],
      geometrie: ({ territoire }): GeometrieRef | null =>
        geometrieOf(territoire, (couche && COUCHES[couche].millesime) ?? 'actuel'),
    }),
    parametres: [
      { nom: 'Échelle', valeur: echelle === 'neuf' ? 'les neuf Pays du mémento' : 'la France' },
      ...(region === null ? [] : [{ nom: 'Région', valeur: nomRegion(catalogue, region) }]),
      ...genres.flatMap((one) => parametresOf(one, reglages[one.id])),
      ...parametreFiltre(filter),
    ],
    notes: genres.flatMap(({ nom, definition, limites }) => [
      `${nom} : ${definition}`,
      `Limites, ${nom} : ${limites}`,
    ]),
    origine: {
      couches: couche === null ? [] : [couche],
      definitions: ['clusters', 'secteurs', 'emplois2018', 'etablissementsIndustrie'],
      sources: ['clusters-pages', 'banatic-petr', 'anct-industrie-2026', 'insee-cog'],
      hasMemento: echelle === 'neuf',
    },
  }
}

function texte(
  id: string,
  titre: string,
  valeur: (ligne: LigneEcart) => string | null,
): ColonneDe<LigneEcart> {
  return { id, titre, type: 'texte', valeur }
}

/** The thresholds as they were: the reader's, or the default. */
function parametresOf({ nom, parametres }: DescriptionGenre, valeurs: ValeursParametres = {}) {
  return parametres.map((parametre) => {
    const valeur = valeurs[parametre.id] ?? parametre.defaut
    const words =
      parametre.kind === 'nombre'
        ? `${String(valeur).replace('.', ',')} ${parametre.unite}`.trim()
        : (parametre.choix.find(({ id }) => id === valeur)?.libelle ?? String(valeur))
    return { nom: `${nom}, ${parametre.libelle}`, valeur: words }
  })
}

function tellPreuve(preuve: Preuve, catalogue: Catalogue): string {
  switch (preuve.kind) {
    case 'chiffre': {
      const { libelle, valeur, unite, source, millesime, estime } = preuve
      return `${libelle} : ${formatValeur(valeur, unite)} (${source}, ${millesime}${estime ? ', estimé' : ''})`
    }
    case 'memento':
      return `${preuve.texte} (mémento, p. ${preuve.page})`
    case 'cluster':
      return `${preuve.nom} : ${formatValeur(preuve.km, 'km')} (${preuve.statut})`
    case 'territoire': {
      const nom = catalogue.findNearest(preuve.territoire, 'actuel')?.nom ?? preuve.territoire
      return `${preuve.role} : ${nom}`
    }
    case 'constat':
      return preuve.texte
    default:
      return preuve satisfies never
  }
}
