import type { NoeudId } from '#/domain/content/acteur.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'

/** An actor one can go to; pointing at it lights it on the map and in the graph. */
export function ActeurBouton({ id, nom }: { id: NoeudId; nom: string }) {
  const visit = useAppStore((state) => state.visitNoeud)
  const hover = useAppStore((state) => state.hoverNoeud)
  return (
    <Button
      variant="name"
      onPress={() => visit(id)}
      onHoverChange={(isHovered) => hover(isHovered ? id : null)}
    >
      {nom}
    </Button>
  )
}
