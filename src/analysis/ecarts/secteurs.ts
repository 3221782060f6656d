/**
 * The sectors of data/secteurs.json, as the choices of a parameter. A test holds the two
 * lists together: the kinds are read by the worker, which does not load the content.
 */
export const SECTEURS = [
  { id: 'agroalimentaire', libelle: 'Agriculture et agroalimentaire' },
  { id: 'mecanique-metaux', libelle: 'Mécanique et métaux' },
  { id: 'materiaux-chimie', libelle: 'Matériaux, chimie et cosmétique' },
  { id: 'bois', libelle: 'Forêt et bois' },
  { id: 'textile', libelle: 'Textile' },
  { id: 'energie-environnement', libelle: 'Énergie et environnement' },
  { id: 'numerique', libelle: 'Numérique et électronique' },
  { id: 'sante', libelle: 'Santé' },
  { id: 'mobilite', libelle: 'Mobilité et transports' },
  { id: 'aeronautique-espace', libelle: 'Aéronautique, espace et sécurité' },
  { id: 'eau', libelle: 'Eau' },
  { id: 'mer', libelle: 'Mer' },
  { id: 'batiment', libelle: 'Bâtiment, ville et habitat' },
  { id: 'tourisme-culture', libelle: 'Tourisme, culture et artisanat d’art' },
  { id: 'economie-sociale', libelle: 'Économie sociale et création d’activités' },
  { id: 'services', libelle: 'Services et réseaux de toutes activités' },
] as const

/** Name of a sector, lower case for the middle of a sentence; the id when it is unknown. */
export function nomSecteur(id: string): string {
  const libelle = SECTEURS.find((secteur) => secteur.id === id)?.libelle ?? id
  return libelle.charAt(0).toLocaleLowerCase('fr') + libelle.slice(1)
}
