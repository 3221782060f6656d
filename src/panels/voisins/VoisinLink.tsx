import type { ReactNode } from 'react'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'

/** The name of a neighbour: leads to its own neighbours, and points at it on the map. */
export function VoisinLink({ id, children }: { id: TerritoireId; children: ReactNode }) {
  const openAt = useAppStore((state) => state.openAt)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <Button
      variant="name"
      onPress={() => {
        hover(null)
        openAt({ vue: 'voisins', territoire: id })
      }}
      onHoverChange={(isHovered) => hover(isHovered ? id : null)}
    >
      {children}
    </Button>
  )
}
