import { legendDessin } from '#/layers/dessin.ts'
import { PALETTES } from '#/layers/palette.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './Couches.module.css'
import { useMapTheme } from './useMapTheme.tsx'

/** What the open sheet draws over the map: a few entries, always in view while it is drawn. */
export function LegendeDessin() {
  const dessin = useAppStore((state) => state.dessin)
  const theme = useMapTheme()
  const shown = (dessin ?? []).filter(({ codes, url }) => codes.length > 0 || url)
  if (shown.length === 0) return null
  return (
    <ul className={s['legende']} data-dessin aria-label="Ce que la fiche dessine sur la carte">
      {shown.map(({ role, label }) => (
        <li key={role} className={s['entree']}>
          <Swatch style={legendDessin(PALETTES[theme], role, label).swatch} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
