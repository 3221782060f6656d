import type { Lien } from '#/domain/content/lien.ts'
import type { FamilleLien } from '#/domain/content/reseau.ts'
import {
  COULEURS_LIENS,
  LARGEURS_LIENS,
  OPACITES_LIENS,
  SENS_OF_ETAT,
  TIRETS_LIENS,
} from '#/layers/liens.ts'
import { useMapTheme } from '../parts/useMapTheme.ts'
import s from './Liens.module.css'
import { Sens } from './Sens.tsx'

export type TraitProps = {
  famille: FamilleLien
  etat: Lien['etat']
  force: Lien['force']
  /** Ink, for a legend of states, where the family does not matter. */
  isNeutral?: boolean
}

const WIDTH = 40

/** A sample of the line, drawn from the constants of the map. */
export function Trait({ famille, etat, force, isNeutral = false }: TraitProps) {
  const theme = useMapTheme()
  const color = isNeutral ? 'currentColor' : COULEURS_LIENS[theme][famille]
  const width = LARGEURS_LIENS[force]
  const dash = isNeutral ? null : TIRETS_LIENS[famille]
  return (
    <svg className={s['trait']} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      <path
        d={`M1 7H${WIDTH - 1}`}
        fill="none"
        stroke={color}
        strokeWidth={width}
        strokeOpacity={OPACITES_LIENS[etat]}
        {...(dash ? { strokeDasharray: dash.map((one) => one * width).join(' ') } : {})}
      />
      <Sens sens={SENS_OF_ETAT[etat]} color={color} x={WIDTH / 2} y={7} angle={0} />
    </svg>
  )
}
