import s from './SkipLinks.module.css'

export type SkipLinksProps = { links: readonly { targetId: string; label: string }[] }

/** First stops of the Tab key; they show themselves when reached. */
export function SkipLinks({ links }: SkipLinksProps) {
  const go = (targetId: string) => document.getElementById(targetId)?.focus()
  return (
    <ul className={s['links']}>
      {links.map(({ targetId, label }) => (
        <li key={targetId}>
          <a
            href={`#${targetId}`}
            className={s['link']}
            onClick={(event) => {
              // The address bar holds the view: a fragment would add a step to the history.
              event.preventDefault()
              go(targetId)
            }}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
