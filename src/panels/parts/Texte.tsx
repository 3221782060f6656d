import { cutSegments, type Segment } from '#/content/segments.ts'
import type { NoeudId } from '#/domain/content/acteur.ts'
import { Term } from '#/ui/Term.tsx'
import { NoeudLink } from './NoeudLink.tsx'
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
    return <NoeudLink id={segment.id}>{segment.texte}</NoeudLink>
  }
  const { sigle, developpe, definition } = segment.sigle
  return (
    <Term
      label={sigle}
      name={`${segment.texte}, voir la définition`}
      body={
        <>
          <p>
            <strong>{developpe ?? sigle}</strong>
          </p>
          <p>{definition}</p>
        </>
      }
    >
      {segment.texte}
    </Term>
  )
}
