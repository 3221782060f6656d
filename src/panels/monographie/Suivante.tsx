import { HAUT } from '#/content/ancres.ts'
import { paysContenus } from '#/content/identites.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Monographie.module.css'

/** The monographs before and after, in the order of the memento: it can be read as a book. */
export function Suivante({ pays }: { pays: PaysIdentite }) {
  const openAt = useAppStore((state) => state.openAt)
  const tous = [...paysContenus().values()]
  const at = tous.findIndex(({ id }) => id === pays.id)
  const voisins = [
    { un: tous[at - 1], mot: 'Avant', fleche: '←' },
    { un: tous[at + 1], mot: 'Ensuite', fleche: '→' },
  ]
  return (
    <nav aria-label="Autres monographies" className={s['suivante']}>
      {voisins.map(({ un, mot, fleche }) =>
        un ? (
          <p key={mot}>
            <span className={s['role']}>
              {mot} <span aria-hidden="true">{fleche}</span>
            </span>
            <Button
              variant="name"
              onPress={() => openAt({ vue: 'monographie', territoire: un.id, ancre: HAUT })}
            >
              {un.nom}
            </Button>
          </p>
        ) : (
          <span key={mot} />
        ),
      )}
    </nav>
  )
}
