import type { CoucheManifest, Manifest } from '#/domain/geoFiles.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import s from './SourcesPanel.module.css'

/** Each couche: how many, which year, whose, and what must be known of it. */
export function Couches({ manifest }: { manifest: Manifest }) {
  return (
    <ul>
      {manifest.couches.map((couche) => (
        <li key={couche.id} className={s['couche']}>
          <span className={s['nom']}>{couche.titre}</span>
          <span className={s['compte']}>{formatInteger(couche.nombre)}</span>
          <div className={s['detail']}>
            <Disclosure title={`${producteurs(manifest, couche)} · ${couche.millesime}`}>
              {() => (
                <ul className={s['notes']}>
                  <li>Habitants : {couche.population}.</li>
                  {couche.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                  <li>Licences : {licences(manifest, couche)}.</li>
                </ul>
              )}
            </Disclosure>
          </div>
        </li>
      ))}
    </ul>
  )
}

const unique = (values: string[]) => [...new Set(values)]

function sourcesOf(manifest: Manifest, couche: CoucheManifest) {
  return manifest.sources.filter((source) => couche.sources.includes(source.id))
}

function producteurs(manifest: Manifest, couche: CoucheManifest): string {
  return unique(sourcesOf(manifest, couche).map((source) => source.producteur)).join(', ')
}

function licences(manifest: Manifest, couche: CoucheManifest): string {
  return unique(sourcesOf(manifest, couche).map((source) => source.licence)).join(' ; ')
}
