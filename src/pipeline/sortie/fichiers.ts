import type { CoucheId } from '#/domain/couche.ts'
import { TOPOLOGIES } from '#/domain/geoFiles.ts'
import { FICHES_COUCHES } from './couchesManifest.ts'

const TOUTES = [...new Set(Object.values(FICHES_COUCHES).flatMap((fiche) => fiche.sources))].sort()
const COMPARATEUR = ['ign-communes-2018', 'insee-cog', 'dgcl-insee-2026', 'insee-comparateur-2022']

const FICHIERS: Record<string, { titre: string; sources: string[] }> = {
  'territoires.json': {
    titre: 'Noms et chiffres principaux de tous les territoires',
    sources: TOUTES,
  },
  'communes.json': {
    titre: 'Table des communes de 2018 et de leurs appartenances',
    sources: TOUTES,
  },
  'communes-chiffres.json': {
    titre: 'Chiffres par commune de 2018',
    sources: [...COMPARATEUR, 'insee-densite', 'anct-ruralites'],
  },
  'clusters.json': {
    titre: 'Clusters de nos tables : genre, filière, siège, sources',
    sources: ['clusters-pages', 'ign-communes-2018'],
  },
  'fond.topo.json': {
    titre: 'Fond de carte : terres, côtes et frontières des voisins, lacs, cours d’eau',
    sources: ['natural-earth', 'ign-rivieres'],
  },
  'villes.json': {
    titre: 'Villes pour les noms et la recherche',
    sources: ['villes', 'dgcl-insee-2026'],
  },
  'constats.json': { titre: 'Constats relevés pendant la fabrication des données', sources: [] },
}

/** What a file holds, in French. */
export function titreOfFile(chemin: string): string {
  const known = FICHIERS[chemin]
  if (known) return known.titre
  const couches = couchesOf(chemin).map((id) => FICHES_COUCHES[id].titre)
  if (chemin.startsWith('chiffres/')) return `Chiffres : ${couches.join(', ')}`
  if (chemin.startsWith('communes/'))
    return `Contours des communes de 2018 du département ${chemin.slice(9).split('.')[0]}`
  if (chemin.startsWith('export/')) return `Export GeoJSON : ${chemin.slice(7)}`
  return `Contours : ${couches.join(', ')}`
}

/** Ids of the sources a file is derived from. */
export function sourcesOfFile(chemin: string): string[] {
  const known = FICHIERS[chemin]
  if (known) return known.sources
  const couches = couchesOf(chemin).flatMap((id) => FICHES_COUCHES[id].sources)
  if (chemin.startsWith('chiffres/')) return [...new Set([...couches, ...COMPARATEUR])].sort()
  if (chemin.startsWith('communes/')) return ['ign-communes-2018']
  return [...new Set(couches)].sort()
}

function couchesOf(chemin: string): CoucheId[] {
  const shared = (TOPOLOGIES as Record<string, readonly CoucheId[]>)[chemin]
  if (shared) return [...shared]
  const name = chemin
    .replace(/^(chiffres|export)\//, '')
    .replace(/\.(geo)?json$/, '')
    .replace('epci-des-pays', 'epci')
  return name in FICHES_COUCHES ? [name as CoucheId] : []
}
