import { LAYER_IDS, withClusters } from '#/layers/layerIds.ts'
import { PALETTES } from '#/layers/palette.ts'
import { layerOf } from '#/layers/registry.ts'
import { useAppStore } from '#/store/appStore.ts'
import { showsClusters } from '#/store/panels.slice.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Swatch } from '#/ui/Swatch.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './Couches.module.css'
import { LegendeClasses } from './LegendeClasses.tsx'
import { useMapTheme } from './useMapTheme.tsx'

/** What the strokes and discs mean, from the definitions that draw them. */
export function Legende() {
  const isListed = useAppStore((state) => showsClusters(state.vue))
  const visible = withClusters(
    useAppStore((state) => state.visibleLayers),
    isListed,
  )
  const theme = useMapTheme()
  const isRoomy = useMediaQuery('(min-width: 1200px) and (min-height: 700px)')
  // Open over the sea of the first view, shut where it would lie on what one reads.
  const isOpen =
    useAppStore(
      (state) => state.selectedId === null && state.dessin === null && state.thematique === null,
    ) && isRoomy
  const hasPays = visible.includes('pays')
  const entries = LAYER_IDS.filter((id) => id !== 'pays' && visible.includes(id)).flatMap((id) =>
    layerOf(id).legend(PALETTES[theme]),
  )
  if (entries.length === 0 && !hasPays) return null
  return (
    <div className={s['legende']} key={String(isOpen)}>
      <Disclosure title="Légende" isInitiallyOpen={isOpen}>
        {() => (
          <ul className={s['entrees']}>
            {hasPays ? <LegendeClasses /> : null}
            {entries.map((entry) => (
              <li key={entry.label} className={s['entree']}>
                <Swatch style={entry.swatch} />
                <span>{entry.label}</span>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}
