import { useRef } from 'react'
import type { Etape } from '#/domain/sequence.ts'
import { EncadreVignette } from './EncadreVignette.tsx'
import { useSeen } from './useSeen.ts'
import { useVignette } from './useVignette.ts'

export type VignetteEtapeProps = {
  etape: Pick<Etape, 'vue' | 'affichage'>
  className?: string | undefined
}

/** The map of a step in small, drawn once it is seen. */
export function VignetteEtape({ etape, className }: VignetteEtapeProps) {
  const box = useRef<HTMLSpanElement>(null)
  const isSeen = useSeen(box)
  const etat = useVignette(isSeen ? etape.vue : null)
  return (
    <EncadreVignette
      ref={box}
      status={etat.status}
      affichage={etape.affichage}
      className={className}
    >
      {etat.status === 'drawn' ? (
        <img src={etat.vignette.src} alt="" decoding="async" draggable={false} />
      ) : null}
    </EncadreVignette>
  )
}
