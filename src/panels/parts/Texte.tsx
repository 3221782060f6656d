import { Fragment } from 'react'
import { cutSegments, type Segment } from '#/content/segments.ts'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { Glose } from '#/ui/Glose.tsx'
import { ActeurNotice } from './ActeurNotice.tsx'
import { TerritoireLink } from './TerritoireLink.tsx'
import s from './Texte.module.css'
import { useLexique } from './useLexique.ts'

export type TexteProps = {
  children: string
  /** A sentence about one territory does not link to it again and again. */
  sauf?: NoeudId | undefined
}

/** A text of `data/`: places and actors lead to their views, acronyms give their definition. */
export function Texte({ children, sauf }: TexteProps) {
  const lexique = useLexique()
  if (lexique === null) return <>{children}</>
  const seen = new Set<string>()
  const segments = cutSegments(children, lexique)
  let at = 0
  return (
    <>
      {segments.map((segment, index) => {
        const key = at
        at += segment.texte.length
        // A button lets the line break after it: what closes on a word stays with the word.
        const head = index === 0 ? '' : closing(segment)
        const rest = segment.texte.slice(head.length)
        if (segment.kind === 'texte') return isMarked(segments[index - 1]) ? rest : segment.texte
        const isNew = !seen.has(segment.texte)
        seen.add(segment.texte)
        const tail = closing(segments[index + 1])
        // Once is enough: a second mark on the same word only breaks the reading.
        const word = isNew ? <Piece key="mot" segment={segment} sauf={sauf} /> : segment.texte
        return tail === '' ? (
          <Fragment key={key}>{word}</Fragment>
        ) : (
          <span key={key} className={s['mot']}>
            {word}
            {tail}
          </span>
        )
      })}
    </>
  )
}

const isMarked = (segment: Segment | undefined) => segment !== undefined && segment.kind !== 'texte'

/** Punctuation, with its narrow space, that a text opens with. */
function closing(segment: Segment | undefined): string {
  if (segment?.kind !== 'texte') return ''
  return /^[\u202f\u00a0]?[,.;:!?)»’]+/.exec(segment.texte)?.[0] ?? ''
}

function Piece({ segment, sauf }: { segment: Segment; sauf: NoeudId | undefined }) {
  if (segment.kind === 'texte') return segment.texte
  if (segment.kind === 'noeud') {
    if (segment.id === sauf) return segment.texte
    return isActeurId(segment.id) ? (
      <ActeurNotice id={segment.id}>{segment.texte}</ActeurNotice>
    ) : (
      <TerritoireLink id={segment.id as TerritoireId}>{segment.texte}</TerritoireLink>
    )
  }
  const { sigle, developpe, definition, page } = segment.sigle
  return (
    <Glose
      titre={developpe ?? sigle}
      texte={definition}
      note={page === null ? undefined : `Développé page ${page} du mémento.`}
    >
      {segment.texte}
    </Glose>
  )
}
