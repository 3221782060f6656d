import type { ReactNode } from 'react'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'

export type TerritoireLinkProps = { id: TerritoireId; children: ReactNode }

/** The name of a territory, leading to its sheet; pointing at it points at it on the map. */
export function TerritoireLink({ id, children }: TerritoireLinkProps) {
  const open = useAppStore((state) => state.openTerritoire)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <Button
      variant="name"
      onPress={() => {
        hover(null)
        open(id)
      }}
      onHoverChange={(isHovered) => hover(isHovered ? id : null)}
    >
      {children}
    </Button>
  )
}
