/**
 * The one service of somebody else that the application can call, when the reader asks for it:
 * the tiles of the Géoplateforme, open and without a key. The policy of the page (vite.csp.ts)
 * admits this address and no other.
 */
export const SERVICE_IGN = 'https://data.geopf.fr/wmts'
