import type { ReactNode } from 'react'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { TerritoireLink } from './TerritoireLink.tsx'

export type NoeudLinkProps = { id: NoeudId; children: ReactNode }

/** A name leading to the sheet of a territory, or to the links of an actor. */
export function NoeudLink({ id, children }: NoeudLinkProps) {
  const visit = useAppStore((state) => state.visitNoeud)
  const openVue = useAppStore((state) => state.openVue)
  if (!isActeurId(id)) return <TerritoireLink id={id as TerritoireId}>{children}</TerritoireLink>
  return (
    <Button
      variant="name"
      onPress={() => {
        visit(id)
        openVue('liens')
      }}
    >
      {children}
    </Button>
  )
}
