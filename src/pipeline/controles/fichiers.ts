import { createHash } from 'node:crypto'
import type { Finding } from '#/domain/finding.ts'
import type { Manifest } from '#/domain/geoFiles.ts'
import { error } from '../entrees/findings.ts'

/** Checks that the files of a folder are those of its manifest, byte for byte. */
export function checkManifest(files: ReadonlyMap<string, string>, findings: Finding[]): void {
  const text = files.get('manifest.json')
  if (text === undefined) {
    error(findings, 'fichier-manquant', 'Le fichier manifest.json manque dans public/geo.')
    return
  }
  const manifest = JSON.parse(text) as Manifest
  const listed = new Map(manifest.fichiers.map((fichier) => [fichier.chemin, fichier.sha256]))
  for (const [chemin, sha256] of listed) {
    const content = files.get(chemin)
    if (content === undefined) {
      error(
        findings,
        'fichier-manquant',
        `Le fichier ${chemin}, cité par le manifeste, manque dans public/geo.`,
        { lieu: chemin },
      )
    } else if (createHash('sha256').update(content).digest('hex') !== sha256) {
      error(
        findings,
        'fichier-modifie',
        `Le fichier ${chemin} n’a pas la somme de contrôle du manifeste.`,
        { lieu: chemin },
      )
    }
  }
  for (const chemin of files.keys()) {
    if (chemin !== 'manifest.json' && !listed.has(chemin)) {
      error(findings, 'fichier-inconnu', `Le fichier ${chemin} n’est pas cité par le manifeste.`, {
        lieu: chemin,
      })
    }
  }
}

/**
 * Paths whose content differs between two sets of files. The compressed sizes of
 * the manifest are set aside: they depend on the machine's zlib.
 */
export function differingFiles(
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...left.keys(), ...right.keys()])
  const comparable = (chemin: string, text: string | undefined) =>
    chemin === 'manifest.json' ? text?.replace(/"octetsGzip": \d+/g, '') : text
  return [...paths]
    .filter(
      (chemin) => comparable(chemin, left.get(chemin)) !== comparable(chemin, right.get(chemin)),
    )
    .sort()
}
