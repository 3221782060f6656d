import { useId } from 'react'
import s from './Swatch.module.css'

export type SwatchStyle = {
  fill?: string
  fillOpacity?: number
  stroke?: string
  width?: number
  dash?: readonly number[]
  pattern?: 'hachure'
  mark?: string
}

const WIDTH = 28
const HEIGHT = 16

/** One line of a legend, drawn from the same constants as the map. */
export function Swatch({ style }: { style: SwatchStyle }) {
  return (
    <svg className={s['swatch']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {style.mark === undefined ? <Sample style={style} /> : <MarkDisc style={style} />}
    </svg>
  )
}

function Sample({ style }: { style: SwatchStyle }) {
  const { fill, fillOpacity = 1, stroke, width = 1, dash, pattern } = style
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
  return (
    <>
      {pattern ? (
        <pattern id={patternId} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 1 1-1M0 5 5 0M4 6 6 4" stroke={stroke ?? fill} strokeWidth="1.2" />
        </pattern>
      ) : null}
      <rect
        x={inset}
        y={inset}
        width={WIDTH - width}
        height={HEIGHT - width}
        fill={pattern ? `url(#${patternId})` : fill}
        fillOpacity={fillOpacity}
        {...strokeProps}
      />
    </>
  )
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
