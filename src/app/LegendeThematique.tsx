import { PALETTES } from '#/layers/palette.ts'
import { legendClasse, legendSansDonnee } from '#/layers/thematique.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './Couches.module.css'
import { useMapTheme } from './useMapTheme.tsx'

/** The classes of the thematic map, with their limits and how many units each holds. */
export function LegendeThematique() {
  const thematique = useAppStore((state) => state.thematique)
  const palette = PALETTES[useMapTheme()]
  if (thematique === null) return null
  const { titre, classes, sansDonnee } = thematique
  const entries = [
    ...classes.map((classe) => ({ ...legendClasse(palette, classe), nombre: classe.nombre })),
    ...(sansDonnee
      ? [{ ...legendSansDonnee(palette, sansDonnee.label), nombre: sansDonnee.nombre }]
      : []),
  ]
  return (
    <section className={s['legende']} data-thematique aria-label={`Légende : ${titre}`}>
      <p className={s['titreThematique']}>{titre}</p>
      <ul>
        {entries.map(({ label, swatch, nombre }) => (
          <li key={label} className={s['entreeComptee']}>
            <Swatch style={swatch} />
            <span className={s['limites']}>{label}</span>
            <span className={s['nombre']}>{formatInteger(nombre)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
