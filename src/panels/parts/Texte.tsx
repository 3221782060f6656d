import { cutSegments, type Segment } from '#/content/segments.ts'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { Glose } from '#/ui/Glose.tsx'
import { ActeurNotice } from './ActeurNotice.tsx'
import { TerritoireLink } from './TerritoireLink.tsx'
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
  let at = 0
  return (
    <>
      {cutSegments(children, lexique).map((segment) => {
        const key = at
        at += segment.texte.length
        const isNew = !seen.has(segment.texte)
        seen.add(segment.texte)
        // Once is enough: a second mark on the same word only breaks the reading.
        return isNew ? <Piece key={key} segment={segment} sauf={sauf} /> : segment.texte
      })}
    </>
  )
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
