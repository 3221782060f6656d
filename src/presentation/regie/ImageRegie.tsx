import { useMemo } from 'react'
import type { Etape } from '#/domain/sequence.ts'
import { prefixIds } from '#/lib/prefixIds.ts'
import { SvgDocument } from '#/ui/SvgDocument.tsx'
import { EncadreVignette } from '../vignettes/EncadreVignette.tsx'
import s from './Regie.module.css'

export type ImageRegieProps = {
  etape: Etape
  /** As the projected window drew it; null: it could not, undefined: not yet. */
  svg: string | null | undefined
}

/** What the room sees, or is about to see, with the names of the map. */
export function ImageRegie({ etape, svg }: ImageRegieProps) {
  // Two drawings in one page must not share their patterns.
  const own = useMemo(() => (svg ? prefixIds(svg, `${etape.id}-`) : ''), [svg, etape.id])
  const status = svg === undefined ? 'drawing' : svg === null ? 'failed' : 'drawn'
  return (
    <EncadreVignette status={status} affichage={etape.affichage} className={s['image']}>
      <SvgDocument svg={own} />
    </EncadreVignette>
  )
}
