import type { Flux, Noeud } from '#/analysis/reforme/flux.ts'
import type { Reforme } from '#/analysis/reforme/reforme.ts'
import { countOf } from '#/lib/plural.ts'
import { ordonner } from './ordonner.ts'
import { wrapWords } from './wrapWords.ts'

/** A node as a block wide enough for its name, which is written inside: names never meet. */
export type Bloc = {
  noeud: Noeud
  x: number
  y: number
  width: number
  height: number
  /** The name, cut to the width. */
  lignes: string[]
  /** How many communes, and whether that is the whole EPCI. */
  details: string[]
}

/** A flow as a ribbon between two blocks; it keeps its share of each block's height. */
export type Ruban = { flux: Flux; key: string; path: string; isInside: boolean }

export type Disposition = {
  width: number
  height: number
  colonnes: { millesime: Reforme['etapes'][number]['millesime']; x: number; blocs: Bloc[] }[]
  rubans: Ruban[]
}

/** Sizes in pixels; `em` is the height of the text. */
export type Taille = { width: number; em: number }

/** Height of the drawing for its communes, before names ask for more. */
const PX_PER_COMMUNE = 3
const LINE = 1.2
const PADDING = 0.35
const GAP = 0.5
/** Between the territory and what lies outside it. */
const GAP_OUTSIDE = 1.6
/** Average width of a letter of the interface's face, in em, a little generous. */
const LETTER = 0.53
/** Share of the width given to the flows. */
const FLOW_SHARE = 0.2

/** Places blocks and ribbons. A pure function: same reform and size, same drawing. */
export function disposer(reforme: Pick<Reforme, 'etapes' | 'flux'>, taille: Taille): Disposition {
  const { width, em } = taille
  const count = reforme.etapes.length
  const gaps = Math.max(1, count - 1)
  const flow = count < 2 ? 0 : (width * FLOW_SHARE) / gaps
  const blocWidth = (width - flow * (count - 1)) / Math.max(1, count)
  const columns = ordonner(reforme)
  const colonnes = reforme.etapes.map(({ millesime }, at) => {
    const x = at * (blocWidth + flow)
    return { millesime, x, blocs: stack(columns[at] ?? [], { x, width: blocWidth, em }) }
  })
  const height = Math.max(0, ...colonnes.map(({ blocs }) => bottomOf(blocs)))
  for (const { blocs } of colonnes) spread(blocs, height)
  const rubans = reforme.flux.flatMap((flux, at) =>
    ribbons(flux, colonnes[at]?.blocs ?? [], colonnes[at + 1]?.blocs ?? []),
  )
  return { width, height, colonnes, rubans }
}

function stack(noeuds: readonly Noeud[], box: { x: number; width: number; em: number }): Bloc[] {
  const { x, width, em } = box
  const letters = Math.floor((width - 2 * PADDING * em) / (LETTER * em))
  let y = 0
  let wasInside = true
  return noeuds.map((noeud, at) => {
    if (at > 0) y += (wasInside && !noeud.dansTerritoire ? GAP_OUTSIDE : GAP) * em
    wasInside = noeud.dansTerritoire
    const lignes = wrapWords(noeud.nom, letters)
    const details = wrapWords(detailOf(noeud), letters)
    const text = ((lignes.length + details.length) * LINE + 2 * PADDING) * em
    const height = Math.max(text, noeud.communes * PX_PER_COMMUNE)
    const bloc = { noeud, x, y, width, height, lignes, details }
    y += height
    return bloc
  })
}

function detailOf({ entier, epci, communes }: Noeud): string {
  const count = countOf(communes, 'commune')
  return entier || epci === null ? count : `${count}, en partie`
}

/** Columns end on the same line: the shorter ones grow, in proportion. */
function spread(blocs: Bloc[], height: number): void {
  const missing = height - bottomOf(blocs)
  const total = blocs.reduce((sum, bloc) => sum + bloc.noeud.communes, 0)
  if (missing <= 0 || total === 0) return
  let shift = 0
  for (const bloc of blocs) {
    const extra = (missing * bloc.noeud.communes) / total
    bloc.y += shift
    bloc.height += extra
    shift += extra
  }
}

function bottomOf(blocs: readonly Bloc[]): number {
  const last = blocs.at(-1)
  return last ? last.y + last.height : 0
}

function ribbons(flux: readonly Flux[], left: readonly Bloc[], right: readonly Bloc[]): Ruban[] {
  const leftTops = new Map(left.map(({ noeud, y }) => [noeud.id, y]))
  const rightTops = new Map(right.map(({ noeud, y }) => [noeud.id, y]))
  const rank = (blocs: readonly Bloc[], id: string) =>
    blocs.findIndex(({ noeud }) => noeud.id === id)
  const ordered = [...flux].sort(
    (a, b) => rank(left, a.de) - rank(left, b.de) || rank(right, a.vers) - rank(right, b.vers),
  )
  return ordered.flatMap((one) => {
    const from = left[rank(left, one.de)]
    const to = right[rank(right, one.vers)]
    if (!from || !to) return []
    const h1 = (from.height * one.communes) / from.noeud.communes
    const h2 = (to.height * one.communes) / to.noeud.communes
    const y1 = leftTops.get(one.de) ?? from.y
    const y2 = rightTops.get(one.vers) ?? to.y
    leftTops.set(one.de, y1 + h1)
    rightTops.set(one.vers, y2 + h2)
    const isInside = from.noeud.dansTerritoire && to.noeud.dansTerritoire
    const path = ribbon([from.x + from.width, y1, h1], [to.x, y2, h2])
    return [{ flux: one, key: `${one.de}-${one.vers}`, path, isInside }]
  })
}

type End = readonly [x: number, y: number, height: number]

/** Two curves that leave and arrive flat. */
function ribbon([x1, y1, h1]: End, [x2, y2, h2]: End): string {
  const middle = (x1 + x2) / 2
  const n = (value: number) => value.toFixed(1)
  return [
    `M${n(x1)} ${n(y1)}`,
    `C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}`,
    `V${n(y2 + h2)}`,
    `C${n(middle)} ${n(y2 + h2)} ${n(middle)} ${n(y1 + h1)} ${n(x1)} ${n(y1 + h1)}Z`,
  ].join('')
}
