import { paysContenus, typologies } from '#/content/identites.ts'
import { PALETTES } from '#/layers/palette.ts'
import { isTypologieId } from '#/layers/paysMark.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './Couches.module.css'
import { useMapTheme } from './useMapTheme.tsx'

/** The classes of Pays in the legend: a click keeps those of the class and fades the others. */
export function LegendeClasses() {
  const classes = useAppStore((state) => state.classes)
  const toggle = useAppStore((state) => state.toggleClasse)
  const palette = PALETTES[useMapTheme()]
  const pays = [...paysContenus().values()]
  return (
    <>
      {typologies().map(({ id, nom, lettre }) => {
        const count = pays.filter(({ typologie }) => typologie === id).length
        const fill = isTypologieId(id) ? palette.typologie[id] : palette.discret
        return (
          <li key={id}>
            <button
              type="button"
              className={s['classe']}
              aria-pressed={classes.includes(id)}
              onClick={() => toggle(id)}
            >
              <Swatch style={{ fill, mark: lettre }} />
              <span className={s['nomClasse']}>
                <span className="sr-only">Ne garder que les Pays de la classe </span>
                {nom}
              </span>
              <span className={s['nombre']}>{count}</span>
            </button>
          </li>
        )
      })}
    </>
  )
}
