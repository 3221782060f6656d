import type { Manifest } from '#/domain/geoFiles.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import s from './SourcesPanel.module.css'

/** Kilobytes, as a reader of files counts them. */
const kilo = (octets: number) => `${formatInteger(Math.max(1, Math.round(octets / 1000)))}${FINE}ko`

/** The generated files, with their size and the beginning of their checksum. */
export function Fichiers({ manifest }: { manifest: Manifest }) {
  return (
    <ul>
      {manifest.fichiers.map((fichier) => (
        <li key={fichier.chemin} className={s['fichier']}>
          <span className={s['chemin']}>{fichier.chemin}</span>
          <span className={s['compte']}>
            {kilo(fichier.octets)} ({kilo(fichier.octetsGzip)} gzip)
          </span>
          <span className={s['discret']}>
            {fichier.description} · sha256 {fichier.sha256.slice(0, 12)}…
          </span>
        </li>
      ))}
    </ul>
  )
}
