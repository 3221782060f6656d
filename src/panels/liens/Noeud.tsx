import type { KeyboardEvent } from 'react'
import { paysContenus, typologies } from '#/content/identites.ts'
import type { NoeudId } from '#/domain/content/acteur.ts'
import { sorteOf } from '#/domain/content/reseau.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import s from './Liens.module.css'
import type { Place } from './layout.ts'
import { LIBELLES_SORTE } from './sortes.ts'
import { wrapNom } from './wrapNom.ts'

export type NoeudProps = {
  id: NoeudId
  nom: string
  place: Place
  /** Names go outwards from the middle of the frame. */
  middle: number
  degree: number
  isFoyer: boolean
  isLit: boolean
  isNamed: boolean
  focus: {
    tabIndex: number
    onFocus: () => void
    onBlur: () => void
    ref: (element: SVGGElement | null) => void
  }
}

/** One actor: a shape for its kind, its name beside it, a button to go there. */
export function Noeud({
  id,
  nom,
  place,
  middle,
  degree,
  isFoyer,
  isLit,
  isNamed,
  focus,
}: NoeudProps) {
  const visit = useAppStore((state) => state.visitNoeud)
  const hover = useAppStore((state) => state.hoverNoeud)
  const isLeft = place.x < middle
  const gap = id.startsWith('pays:') ? 14 : 9
  const lines = wrapNom(nom)
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    visit(id)
  }
  return (
    // An SVG has no button of its own; role, name, focus and keys make one.
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot stand inside an SVG drawing
    <g
      role="button"
      {...focus}
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      className={s['noeud']}
      data-foyer={isFoyer || undefined}
      data-eclaire={isLit || undefined}
      data-nomme={isNamed || undefined}
      aria-label={`${nom}, ${LIBELLES_SORTE[sorteOf(id)]}, ${countOf(degree, 'lien')}${isFoyer ? ', acteur regardé' : ''}`}
      onClick={() => visit(id)}
      onKeyDown={go}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      <circle r="13" className={s['prise']} />
      <Forme id={id} />
      <text className={s['nomNoeud']} textAnchor={isLeft ? 'end' : 'start'}>
        {lines.map((line, at) => (
          <tspan key={line} x={isLeft ? -gap : gap} y={4 + (at - (lines.length - 1) / 2) * 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function Forme({ id }: { id: NoeudId }) {
  const sorte = sorteOf(id)
  if (sorte === 'pays') {
    const classe = typologies().find(
      (one) => one.id === paysContenus().get(id as `pays:${string}`)?.typologie,
    )
    return (
      <>
        <circle r="10" className={s['disque']} data-classe={classe?.id} />
        <text y="4.500" textAnchor="middle" className={s['lettre']}>
          {classe?.lettre}
        </text>
      </>
    )
  }
  if (sorte === 'cluster')
    return <rect x="-5" y="-5" width="10" height="10" className={s['forme']} />
  if (sorte === 'programme')
    return <path d="M0-6.500 6.500 0 0 6.500-6.500 0Z" className={s['forme']} />
  if (sorte === 'territoire') return <path d="M0-6.500 6 4.500H-6Z" className={s['forme']} />
  return <circle r="4.500" className={s['forme']} />
}
