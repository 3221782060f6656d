import { type Monographie, SECTIONS_MONOGRAPHIE } from '#/domain/content/monographie.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Monographie.module.css'
import { SECTIONS } from './sections.ts'

/** The table of contents: how much each section says, and which ones are silent. */
export function Sommaire({ monographie }: { monographie: Monographie }) {
  const openAt = useAppStore((state) => state.openAt)
  return (
    <nav aria-label="Sommaire de la monographie">
      <ol className={s['sommaire']}>
        {SECTIONS.map((section) => {
          const count = monographie[section].length
          return (
            <li key={section} className={s['entree']} data-vide={count === 0 || undefined}>
              <Button variant="name" onPress={() => openAt({ vue: 'monographie', ancre: section })}>
                {SECTIONS_MONOGRAPHIE[section]}
              </Button>
              <span className={s['compte']}>
                {count === 0 ? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="sr-only">rien</span>
                  </>
                ) : (
                  count
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
