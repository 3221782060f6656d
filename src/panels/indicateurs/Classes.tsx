import type { CarteCalculee } from '#/indicateurs/carteDe.ts'
import { PALETTES } from '#/layers/palette.ts'
import { legendClasse, legendSansDonnee } from '#/layers/thematique.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import { useMapTheme } from '../parts/useMapTheme.ts'
import s from './Indicateurs.module.css'

/** A class by its rank; -1: the units without data. */
export type Filtre = number | null

export type ClassesProps = {
  carte: CarteCalculee
  /** Left out, the legend is only read. */
  filtre?: Filtre
  onFiltre?: (filtre: Filtre) => void
}

/** The legend: limits and counts of every class; pressing one keeps its units in the list. */
export function Classes({ carte, filtre = null, onFiltre }: ClassesProps) {
  const palette = PALETTES[useMapTheme()]
  const { classes, sansDonnee, titre } = carte.thematique
  const entries = classes.map((classe, rang) => ({
    rang,
    nombre: classe.nombre,
    ...legendClasse(palette, classe),
  }))
  if (sansDonnee) {
    const { label, nombre } = sansDonnee
    entries.push({ rang: -1, nombre, ...legendSansDonnee(palette, label) })
  }
  return (
    <ul className={s['classes']} aria-label={`Classes${'\u202f'}: ${titre}`}>
      {entries.map(({ rang, label, swatch, nombre }) => {
        const line = (
          <>
            <Swatch style={swatch} />
            <span className={s['limites']}>
              {onFiltre ? <span className="sr-only">Ne garder dans la liste que </span> : null}
              {label}
            </span>
            <span className={s['nombre']}>{formatInteger(nombre)}</span>
          </>
        )
        return (
          <li key={label}>
            {onFiltre ? (
              <button
                type="button"
                className={s['classe']}
                aria-pressed={filtre === rang}
                onClick={() => onFiltre(filtre === rang ? null : rang)}
              >
                {line}
              </button>
            ) : (
              <span className={s['classe']}>{line}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
