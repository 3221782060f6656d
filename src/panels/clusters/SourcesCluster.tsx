import type { Cluster } from '#/domain/content/cluster.ts'
import s from './Clusters.module.css'

/** Remarks, and the pages of the web that were read. */
export function SourcesCluster({ cluster }: { cluster: Cluster }) {
  return (
    <div className={s['sources']}>
      {cluster.autresNoms.length === 0 ? null : <p>Aussi écrit {cluster.autresNoms.join(', ')}.</p>}
      {cluster.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {cluster.sources.length === 0 ? null : (
        <ul>
          {cluster.sources.map(({ url, date }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {shorten(url)}
                <span className="sr-only"> (nouvel onglet)</span>
              </a>
              {date === null ? null : <span className={s['discret']}> {date}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The address without what every address has. */
function shorten(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
