import type { Etape, Sequence } from '#/domain/sequence.ts'

/** An id that none of these has: `etape`, `etape-2`… */
export function freeId(base: string, taken: readonly string[]): string {
  let id = base
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`
  return id
}

/** Letters, digits and hyphens of a title. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return slug === '' ? 'sequence' : slug
}

/** The step moved by so many places, within the list. */
export function moveEtape(etapes: readonly Etape[], id: string, by: number): Etape[] {
  const from = etapes.findIndex((etape) => etape.id === id)
  const moved = etapes[from]
  if (moved === undefined) return [...etapes]
  const to = Math.min(Math.max(0, from + by), etapes.length - 1)
  const rest = etapes.filter((etape) => etape.id !== id)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** Steps dropped before or after another one, in the order they had. */
export function dropEtapes(
  etapes: readonly Etape[],
  ids: ReadonlySet<string>,
  target: { id: string; isAfter: boolean },
): Etape[] {
  if (ids.has(target.id)) return [...etapes]
  const moved = etapes.filter(({ id }) => ids.has(id))
  const rest = etapes.filter(({ id }) => !ids.has(id))
  const at = rest.findIndex(({ id }) => id === target.id) + (target.isAfter ? 1 : 0)
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)]
}

/** The same step once more, right after itself. */
export function duplicateEtape(etapes: readonly Etape[], id: string): Etape[] {
  const taken = etapes.map((etape) => etape.id)
  return etapes.flatMap((etape) =>
    etape.id === id ? [etape, { ...etape, id: freeId(etape.id, taken) }] : [etape],
  )
}

/** A copy of a whole sequence under another name. */
export function duplicateSequence(sequence: Sequence, taken: readonly string[]): Sequence {
  return {
    ...sequence,
    id: freeId(sequence.id, taken),
    titre: `${sequence.titre} (copie)`.slice(0, 160),
  }
}
