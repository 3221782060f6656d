import type { ReactNode } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './EnTete.module.css'

export type EnTeteProps = {
  /** Kind, class, code: what stands above the name. */
  surtitre: ReactNode
  nom: string
  children?: ReactNode
}

/** Head of a sheet: kind, name in serif, and the way back to the nine. */
export function EnTete({ surtitre, nom, children }: EnTeteProps) {
  const open = useAppStore((state) => state.openTerritoire)
  const command = useAppStore((state) => state.commandCamera)
  const goBack = () => {
    open(null)
    command('france')
  }
  return (
    <header className={s['tete']}>
      <p className={s['surtitre']}>{surtitre}</p>
      <h2 className={s['nom']}>{nom}</h2>
      {children ? <div className={s['suite']}>{children}</div> : null}
      <div className={s['retour']}>
        <Button variant="text" onPress={goBack}>
          ← Les neuf Pays
        </Button>
      </div>
    </header>
  )
}
