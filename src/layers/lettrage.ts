/** Names of seas and neighbours: fixed by hand, as on a printed map. `[nom, lon, lat]`. */
export const NOMS_MERS: readonly (readonly [nom: string, lon: number, lat: number])[] = [
  ['Manche', -2.4, 49.9],
  ['Océan\nAtlantique', -4.6, 46.5],
  ['Golfe de Gascogne', -3.6, 44.3],
  ['Mer Méditerranée', 5.6, 42.25],
  ['Mer du Nord', 2.5, 51.9],
]

export const NOMS_VOISINS: readonly (readonly [nom: string, lon: number, lat: number])[] = [
  ['Royaume-Uni', -1.6, 51.6],
  ['Belgique', 4.7, 50.75],
  ['Luxembourg', 6.12, 49.78],
  ['Allemagne', 8.9, 49.9],
  ['Suisse', 8.1, 46.9],
  ['Italie', 8.6, 45.0],
  ['Espagne', -2.2, 41.7],
  ['Pays-Bas', 5.6, 52.1],
]
