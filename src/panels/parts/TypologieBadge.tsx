import type { Typologie } from '#/domain/content/typologie.ts'
import { cx } from '#/ui/cx.ts'
import s from './TypologieBadge.module.css'

/** The letter of a class in its disc, as on the map; the name stands beside it or is read aloud. */
export function TypologieBadge({ typologie }: { typologie: Typologie }) {
  return (
    <span className={cx(s['badge'])} data-classe={typologie.id} aria-hidden="true">
      {typologie.lettre}
    </span>
  )
}
