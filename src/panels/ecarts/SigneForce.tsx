import { PALETTES } from '#/layers/palette.ts'
import { legendClasse } from '#/layers/thematique.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import { useMapTheme } from '../parts/useMapTheme.ts'
import s from './Ecarts.module.css'
import { NOMS_FORCE } from './formatEcart.ts'
import type { LigneEcart } from './lignes.ts'
import { CRANS_FORCE } from './thematiqueEcarts.ts'

/** How strong a gap is: the sample of the map, and the word. */
export function SigneForce({ force }: { force: LigneEcart['force'] }) {
  const palette = PALETTES[useMapTheme()]
  const label = NOMS_FORCE[force]
  return (
    <span className={s['force']}>
      <Swatch style={legendClasse(palette, { label, ...CRANS_FORCE[force] }).swatch} />
      {label}
    </span>
  )
}
