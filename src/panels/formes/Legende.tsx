import type { LigneMatrice } from '#/content/matrice.ts'
import s from './Formes.module.css'
import { SigneCase } from './SigneCase.tsx'
import { LIBELLES_SIGNE, SIGNES, signeOf } from './signes.ts'

/** What the signs mean, with how many cells bear each. */
export function Legende({ lignes }: { lignes: readonly LigneMatrice[] }) {
  const signes = lignes.flatMap(({ cases }) => cases.map(signeOf))
  return (
    <ul aria-label="Légende de la grille" className={s['legende']}>
      {SIGNES.map((signe) => {
        const count = signes.filter((one) => one === signe).length
        return count === 0 ? null : (
          <li key={signe}>
            <SigneCase signe={signe} />
            <span>{LIBELLES_SIGNE[signe]}</span>
            <span className={s['nombre']}>{count}</span>
          </li>
        )
      })}
    </ul>
  )
}
