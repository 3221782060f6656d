/** Corner or side of a text that stands at its point. */
export type Ancre = { nom: string; decalage: readonly [x: number, y: number] }

type Lu = (property: string, fallback?: unknown) => unknown

/** Places that a name may take, preferred first; offsets in pixels. */
export function ancresOf(read: Lu, size: number): Ancre[] {
  const offsets = read('text-variable-anchor-offset')
  if (Array.isArray(offsets)) return pairs(offsets, size)
  const anchors = read('text-variable-anchor')
  const radial = Number(read('text-radial-offset', 0)) * size
  if (Array.isArray(anchors)) {
    return anchors.map((nom) => ({ nom: String(nom), decalage: awayFrom(String(nom), radial) }))
  }
  const nom = String(read('text-anchor', 'center'))
  const [x = 0, y = 0] = (read('text-offset', [0, 0]) as number[]) ?? []
  return [{ nom, decalage: radial ? awayFrom(nom, radial) : [x * size, y * size] }]
}

/** `[anchor, [x, y], anchor, …]`, in ems. */
function pairs(list: readonly unknown[], size: number): Ancre[] {
  const found: Ancre[] = []
  for (let i = 0; i + 1 < list.length; i += 2) {
    const [x = 0, y = 0] = list[i + 1] as number[]
    found.push({ nom: String(list[i]), decalage: [x * size, y * size] })
  }
  return found
}

/** The text goes away from its point, on the side opposite to its anchor. */
function awayFrom(nom: string, radius: number): readonly [number, number] {
  const [x, y] = sensOf(nom)
  const r = x !== 0 && y !== 0 ? radius * Math.SQRT1_2 : radius
  return [x * r, y * r]
}

/** 1 to the right or below, -1 to the left or above, 0 centred. */
export function sensOf(nom: string): readonly [x: number, y: number] {
  return [
    nom.includes('left') ? 1 : nom.includes('right') ? -1 : 0,
    nom.includes('top') ? 1 : nom.includes('bottom') ? -1 : 0,
  ]
}
