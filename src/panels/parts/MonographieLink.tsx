import type { ReactNode } from 'react'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'

export type MonographieLinkProps = {
  id: TerritoireId
  /** Mark of the section to open at. */
  section?: string
  children: ReactNode
}

/** A name that leads to what the memento tells of the territory. */
export function MonographieLink({ id, section, children }: MonographieLinkProps) {
  const openAt = useAppStore((state) => state.openAt)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <Button
      variant="name"
      onPress={() => {
        hover(null)
        openAt({ vue: 'monographie', territoire: id, ancre: section })
      }}
      onHoverChange={(isHovered) => hover(isHovered ? id : null)}
    >
      {children}
    </Button>
  )
}
