import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Disclosure.module.css'
import { useIsUnfolded } from './impression.ts'

export type DisclosureProps = {
  title: ReactNode
  /** Level of the heading that holds the button; leave out inside running text. */
  level?: 3 | 4
  isInitiallyOpen?: boolean
  /** The title only tells that more follows: nothing to say once all is shown, on paper. */
  isMore?: boolean
  /** Built only once open: a long list costs nothing while shut. */
  children: () => ReactNode
}

/** A heading that opens and shuts what is under it. */
export function Disclosure({
  title,
  level,
  isInitiallyOpen = false,
  isMore = false,
  children,
}: DisclosureProps) {
  const isUnfolded = useIsUnfolded()
  const button = (
    <AriaButton slot="trigger" className={cx(s['trigger'])} data-ecran={isMore || undefined}>
      <svg className={s['arrow']} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1 7.5 5 3 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span>{title}</span>
    </AriaButton>
  )
  return (
    <AriaDisclosure
      className={cx(s['disclosure'], level !== undefined && s['headed'])}
      defaultExpanded={isInitiallyOpen}
    >
      {({ isExpanded }) => (
        <>
          {level === undefined ? button : <Heading level={level}>{button}</Heading>}
          <DisclosurePanel className={cx(s['panel'])}>
            {isExpanded || isUnfolded ? children() : null}
          </DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  )
}
