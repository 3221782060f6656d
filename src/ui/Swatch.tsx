import { useId } from 'react'
import s from './Swatch.module.css'

export type SwatchStyle = {
  fill?: string
  fillOpacity?: number
  stroke?: string
  width?: number
  dash?: readonly number[]
  pattern?: 'hachure' | 'semis' | 'plus' | 'moins'
  /** Colour of a pattern laid over a full fill. */
  patternInk?: string
  mark?: string
  /** A small open circle, as the map marks a town. */
  shape?: 'ring'
  /** Corners of a sign, from -1 to 1 on both axes, y down. */
  polygon?: readonly (readonly [x: number, y: number])[]
  /** A dot of colour `stroke` in the middle of the sign. */
  hasDot?: boolean
}

const WIDTH = 28
const HEIGHT = 16

/** One line of a legend, drawn from the same constants as the map. */
export function Swatch({ style }: { style: SwatchStyle }) {
  return (
    <svg className={s['swatch']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Sign style={style} />
    </svg>
  )
}

function Sign({ style }: { style: SwatchStyle }) {
  if (style.mark !== undefined) return <MarkDisc style={style} />
  if (style.polygon !== undefined) return <Polygon style={style} />
  if (style.shape === 'ring') return <Ring style={style} />
  return <Sample style={style} />
}

function Ring({ style: { fill, stroke, width = 1 } }: { style: SwatchStyle }) {
  return (
    <circle
      cx={WIDTH / 2}
      cy={HEIGHT / 2}
      r="3.5"
      fill={fill ?? 'none'}
      stroke={stroke}
      strokeWidth={width}
    />
  )
}

function Polygon({ style }: { style: SwatchStyle }) {
  const { polygon = [], fill, stroke, width = 1, dash, hasDot } = style
  const [x, y, radius] = [WIDTH / 2, HEIGHT / 2, HEIGHT / 2 - 1]
  return (
    <>
      <polygon
        points={polygon.map(([px, py]) => `${x + px * radius},${y + py * radius}`).join(' ')}
        fill={fill ?? 'none'}
        stroke={stroke}
        strokeWidth={width}
        strokeLinejoin="round"
        {...(dash ? { strokeDasharray: dash.map((length) => length * width).join(' ') } : {})}
      />
      {hasDot ? <circle cx={x} cy={y} r="1.6" fill={stroke} /> : null}
    </>
  )
}

function Sample({ style }: { style: SwatchStyle }) {
  const { fill, fillOpacity = 1, stroke, width = 1, dash, pattern, patternInk } = style
  const patternId = useId()
  const strokeProps = {
    stroke,
    strokeWidth: width,
    ...(dash ? { strokeDasharray: dash.map((length) => length * width).join(' ') } : {}),
  }
  if (fill === undefined && pattern === undefined) {
    return <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} fill="none" {...strokeProps} />
  }
  const inset = width / 2
  const box = { x: inset, y: inset, width: WIDTH - width, height: HEIGHT - width }
  // A pattern alone is the mark; over a tint, both are.
  const tint = pattern && fillOpacity === 1 && patternInk === undefined ? 'none' : fill
  return (
    <>
      <rect {...box} fill={tint} fillOpacity={fillOpacity} {...strokeProps} />
      {pattern ? (
        <>
          <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse">
            <path
              d={MOTIFS[pattern]}
              fill="none"
              stroke={patternInk ?? stroke ?? fill}
              strokeWidth={pattern === 'semis' ? 2 : 1.2}
              strokeLinecap={pattern === 'semis' ? 'round' : 'butt'}
            />
          </pattern>
          <rect {...box} fill={`url(#${patternId})`} />
        </>
      ) : null}
    </>
  )
}

/** The patterns of the map on a tile of six pixels. */
const MOTIFS: Record<NonNullable<SwatchStyle['pattern']>, string> = {
  hachure: 'M-1 1 1-1M0 6 6 0M5 7 7 5',
  semis: 'M3 3h.01',
  plus: 'M1 3h4M3 1v4',
  moins: 'M1 3h4',
}

function MarkDisc({ style }: { style: SwatchStyle }) {
  return (
    <>
      <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="7.5" fill={style.fill} />
      <text x={WIDTH / 2} y={HEIGHT / 2 + 3.6} className={s['letter']}>
        {style.mark}
      </text>
    </>
  )
}
