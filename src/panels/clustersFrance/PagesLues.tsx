import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { Section } from '#/ui/Section.tsx'
import s from './ClustersFrance.module.css'

/** The pages of the web that say what the sheet says, each with its date. */
export function PagesLues({ sources }: Pick<ClusterFrance, 'sources'>) {
  return (
    <Section title="Pages lues" aside={countOf(sources.length, 'page')}>
      {sources.length === 0 ? (
        <p>Aucune page trouvée{FINE}: ce qui est dit ici vient du seul mémento.</p>
      ) : (
        <ul className={s['pages']}>
          {sources.map(({ hote, url, date }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {hote}
                <span className="sr-only"> (nouvel onglet)</span>
              </a>{' '}
              <span className={s['discret']}>{date ?? 'sans date'}</span>
              <span className={s['adresse']}>{url.replace(/^https?:\/\/(www\.)?/, '')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
