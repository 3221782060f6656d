import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { familleOf } from '#/domain/content/reseau.ts'
import {
  COULEURS_LIENS,
  LARGEURS_LIENS,
  OPACITES_LIENS,
  SENS_OF_ETAT,
  TIRETS_LIENS,
} from '#/layers/liens.ts'
import { useAppStore } from '#/store/appStore.ts'
import { useMapTheme } from '../parts/useMapTheme.ts'
import s from './Liens.module.css'
import type { Place } from './layout.ts'
import { Sens } from './Sens.tsx'

export type AreteProps = {
  lien: Lien
  bend: number
  places: ReadonlyMap<NoeudId, Place>
  isLit: boolean
}

/** One link of the graph. The pointer has a wide invisible line to meet; the list says it in words. */
export function Arete({ lien, bend, places, isLit }: AreteProps) {
  const hover = useAppStore((state) => state.hoverLien)
  const theme = useMapTheme()
  const a = places.get(lien.de)
  const b = places.get(lien.vers)
  if (!a || !b) return null
  const famille = familleOf(lien.type)
  const color = COULEURS_LIENS[theme][famille]
  const width = LARGEURS_LIENS[lien.force]
  const dash = TIRETS_LIENS[famille]
  const cx = (a.x + b.x) / 2 - (b.y - a.y) * bend
  const cy = (a.y + b.y) / 2 + (b.x - a.x) * bend
  const d = `M${n(a.x)} ${n(a.y)}Q${n(cx)} ${n(cy)} ${n(b.x)} ${n(b.y)}`
  // Middle of a quadratic curve; its heading there is that of the chord.
  const mx = (a.x + 2 * cx + b.x) / 4
  const my = (a.y + 2 * cy + b.y) / 4
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
  return (
    <g
      className={s['arete']}
      data-eclairee={isLit || undefined}
      onPointerEnter={() => hover(lien.id)}
      onPointerLeave={() => hover(null)}
    >
      <path d={d} className={s['prise']} />
      <path
        d={d}
        fill="none"
        stroke={color}
        strokeWidth={width * (isLit ? 1.5 : 1)}
        strokeOpacity={isLit ? 1 : OPACITES_LIENS[lien.etat]}
        {...(dash ? { strokeDasharray: dash.map((one) => one * width).join(' ') } : {})}
      />
      <Sens sens={SENS_OF_ETAT[lien.etat]} color={color} x={mx} y={my} angle={angle} />
    </g>
  )
}

const n = (value: number) => value.toFixed(1)
