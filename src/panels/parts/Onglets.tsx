import { useEffect, useRef } from 'react'
import type { Territoire } from '#/domain/territoire.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Onglets.module.css'
import { ONGLETS } from './ongletsTerritoire.ts'

/** The sides of a sheet, as a row that scrolls sideways on a phone. Nothing when there is only one. */
export function Onglets({ territoire }: { territoire: Pick<Territoire, 'id' | 'type'> }) {
  const vue = useAppStore((state) => state.vue)
  const openVue = useAppStore((state) => state.openVue)
  const onglets = ONGLETS.filter(({ isAvailable }) => isAvailable(territoire))
  const nav = useRef<HTMLElement>(null)
  // Keeps the current side in view where the row scrolls sideways.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the side is what moves the row
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (current && nav.current) nav.current.scrollLeft = current.offsetLeft - nav.current.offsetLeft
  }, [vue])
  if (onglets.length < 2) return null
  return (
    <nav ref={nav} aria-label="Côtés de la fiche" className={s['onglets']}>
      {onglets.map((onglet) => (
        <Button
          key={onglet.vue}
          variant="text"
          className={s['onglet']}
          isCurrent={vue === onglet.vue}
          onPress={() => openVue(onglet.vue)}
        >
          {onglet.titre}
        </Button>
      ))}
    </nav>
  )
}
