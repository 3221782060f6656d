import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { CoucheId } from '#/domain/couche.ts'
import type { FichierManifest, Manifest } from '#/domain/geoFiles.ts'
import type { CoucheDraft } from '../couches/contexte.ts'
import type { SourceEntry } from '../entrees/reference.ts'
import { KEEP_PERCENT } from '../geometry/generaliser.ts'
import { GRILLE } from '../geometry/grille.ts'
import { FICHES_COUCHES } from './couchesManifest.ts'
import { DEFINITIONS } from './definitions.ts'
import { sourcesOfFile, titreOfFile } from './fichiers.ts'

/** Year behind the word « actuel »: the vintage of the npm package. */
const ANNEE_ACTUELLE = '2026'

/** Sources and couches of the manifest; files are added by {@link describeFiles}. */
export function buildManifest(
  sources: readonly SourceEntry[],
  couches: readonly CoucheDraft[],
  outreMer: Partial<Record<CoucheId, string[]>>,
): Manifest {
  return {
    version: 1,
    anneeActuelle: ANNEE_ACTUELLE,
    generalisation: `Communes de 2018 généralisées une seule fois (Visvalingam pondéré, ${KEEP_PERCENT} % des sommets supprimables gardés, aucune commune perdue), puis posées sur une grille de ${GRILLE.scale[0]}° de longitude sur ${GRILLE.scale[1]}° de latitude (15 m environ). Toutes les couches sont réunies à partir de ces mêmes arcs.`,
    sources: sources.map(({ fichiers: _fichiers, ...source }) => source),
    couches: couches.map(({ id, territoires }) => {
      const fiche = FICHES_COUCHES[id]
      const overseas = outreMer[id]?.length ?? 0
      const note = `${overseas} Territoires d’industrie d’outre-mer ne sont pas dessinés.`
      return {
        id,
        ...fiche,
        nombre: territoires.length,
        notes: overseas > 0 ? [...fiche.notes, note] : fiche.notes,
      }
    }),
    fichiers: [],
    definitions: DEFINITIONS,
  }
}

/** Size, checksum, description and sources of every file but the manifest itself. */
export function describeFiles(files: ReadonlyMap<string, string>): FichierManifest[] {
  return [...files.keys()].sort().map((chemin) => {
    const bytes = Buffer.from(files.get(chemin) ?? '', 'utf8')
    return {
      chemin,
      description: titreOfFile(chemin),
      octets: bytes.length,
      octetsGzip: gzipSync(bytes, { level: 9 }).length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sources: sourcesOfFile(chemin),
    }
  })
}
