import type { NoeudId } from '#/domain/content/acteur.ts'
import { useAppStore } from '#/store/appStore.ts'
import s from './Liens.module.css'

/** An actor one can go to; pointing at it lights it on the map and in the graph. */
export function ActeurBouton({ id, nom }: { id: NoeudId; nom: string }) {
  const visit = useAppStore((state) => state.visitNoeud)
  const hover = useAppStore((state) => state.hoverNoeud)
  // A plain button: the list holds two hundred, all redrawn at each move of the pointer.
  return (
    <button
      type="button"
      className={s['acteur']}
      onClick={() => visit(id)}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      {nom}
    </button>
  )
}
