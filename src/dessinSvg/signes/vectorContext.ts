import { el, type NoeudSvg, round } from '../noeud.ts'

/** Height of capitals in our faces, in share of their size. */
const CAPITALES = 0.668

/**
 * A canvas that writes SVG: the marks and patterns of the map are drawn by the same
 * functions on both. It has the operations they use; another one fails by its name, in the
 * test that draws every image.
 */
export function createVectorContext(): {
  context: CanvasRenderingContext2D
  noeuds: () => NoeudSvg[]
} {
  const noeuds: NoeudSvg[] = []
  const style = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineJoin: 'miter',
    lineCap: 'butt',
    font: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    globalAlpha: 1,
  }
  let dash: readonly number[] = []
  const saved: { style: typeof style; origin: readonly [number, number] }[] = []
  let origin: readonly [number, number] = [0, 0]
  let d = ''
  let at: [number, number] | null = null

  /** Coordinates go by pairs, each moved by the origin. */
  const point = (command: string, ...values: number[]) => {
    d += `${command}${values.map((value, i) => round(value + (origin[i % 2] ?? 0))).join(' ')}`
  }
  const operations = {
    save: () => void saved.push({ style: { ...style }, origin }),
    restore: () => {
      const last = saved.pop()
      if (last === undefined) return
      Object.assign(style, last.style)
      origin = last.origin
    },
    translate: (x: number, y: number) => {
      origin = [origin[0] + x, origin[1] + y]
    },
    setLineDash: (lengths: readonly number[]) => {
      dash = lengths
    },
    beginPath: () => {
      d = ''
      at = null
    },
    moveTo: (x: number, y: number) => {
      point('M', x, y)
      at = [x, y]
    },
    lineTo: (x: number, y: number) => {
      point(at === null ? 'M' : 'L', x, y)
      at = [x, y]
    },
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => point('Q', cx, cy, x, y),
    bezierCurveTo: (...values: [number, number, number, number, number, number]) =>
      point('C', ...values),
    closePath: () => {
      d += 'Z'
    },
    rect: (x: number, y: number, width: number, height: number) => {
      point('M', x, y)
      d += `h${round(width)}v${round(height)}h${round(-width)}Z`
    },
    arc: (x: number, y: number, radius: number, from: number, to: number, isReverse = false) => {
      d += arcPath({
        x: x + origin[0],
        y: y + origin[1],
        radius,
        from,
        to,
        isReverse,
        isJoined: at !== null,
      })
      at = [x + radius * Math.cos(to), y + radius * Math.sin(to)]
    },
    fill: () =>
      void noeuds.push(
        el('path', { d, fill: style.fillStyle, 'fill-opacity': opacityOf(style.globalAlpha) }),
      ),
    stroke: () =>
      void noeuds.push(
        el('path', {
          d,
          fill: 'none',
          stroke: style.strokeStyle,
          'stroke-width': style.lineWidth,
          'stroke-linejoin': style.lineJoin === 'miter' ? null : style.lineJoin,
          'stroke-linecap': style.lineCap === 'butt' ? null : style.lineCap,
          'stroke-opacity': opacityOf(style.globalAlpha),
          'stroke-dasharray': dash.length === 0 ? null : dash.map(round).join(' '),
        }),
      ),
    fillRect: (x: number, y: number, width: number, height: number) =>
      void noeuds.push(
        el('rect', { x: x + origin[0], y: y + origin[1], width, height, fill: style.fillStyle }),
      ),
    measureText: () => ({
      actualBoundingBoxAscent: sizeOf(style.font) * CAPITALES,
      actualBoundingBoxDescent: 0,
    }),
    fillText: (text: string, x: number, y: number) =>
      void noeuds.push(
        el(
          'text',
          {
            x: x + origin[0],
            y: y + origin[1],
            'text-anchor': style.textAlign === 'center' ? 'middle' : null,
            'font-family': style.font.replace(/^.*?px\s*/, '').replaceAll('"', "'"),
            'font-size': sizeOf(style.font),
            'font-weight': /\b([1-9]00|bold)\b/.exec(style.font)?.[1] ?? null,
            fill: style.fillStyle,
          },
          text,
        ),
      ),
  }
  const context = new Proxy(Object.assign(style, operations), {
    get: (target, name) => {
      if (name in target) return target[name as keyof typeof target]
      throw new Error(`The vector canvas has no « ${String(name)} » yet`)
    },
  })
  // Only what the images use; anything else is refused above, by its name.
  return { context: context as unknown as CanvasRenderingContext2D, noeuds: () => noeuds }
}

const opacityOf = (alpha: number): number | null => (alpha === 1 ? null : alpha)
const sizeOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)

type Arc = {
  x: number
  y: number
  radius: number
  from: number
  to: number
  isReverse: boolean
  isJoined: boolean
}

/** A whole turn is two half circles: an arc that ends where it starts draws nothing. */
function arcPath({ x, y, radius, from, to, isReverse, isJoined }: Arc): string {
  const r = round(radius)
  const on = (angle: number) =>
    `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`
  const start = `${isJoined ? 'L' : 'M'}${on(from)}`
  const sweep = isReverse ? 0 : 1
  if (Math.abs(to - from) >= 2 * Math.PI) {
    return `${start}A${r} ${r} 0 1 ${sweep} ${on(from + Math.PI)}A${r} ${r} 0 1 ${sweep} ${on(from)}Z`
  }
  const turn = isReverse ? from - to : to - from
  const isLarge = (turn + 2 * Math.PI) % (2 * Math.PI) > Math.PI ? 1 : 0
  return `${start}A${r} ${r} 0 ${isLarge} ${sweep} ${on(to)}`
}
