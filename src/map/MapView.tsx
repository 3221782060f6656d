import './map.css'
import { useRef } from 'react'
import { createMapLibre } from './createMapLibre.ts'
import { HoverTip } from './HoverTip.tsx'
import type { MapViewProps } from './mapViewProps.ts'
import { useMap } from './useMap.ts'

/** The map, filling its parent. Loaded lazily: it brings MapLibre with it. */
export function MapView(props: MapViewProps) {
  const container = useRef<HTMLDivElement>(null)
  const hovered = useMap(container, props, props.createMap ?? createMapLibre)
  const echelle = props.allure?.echelle ?? 1
  return (
    <div
      className="carte"
      data-theme-carte={props.theme}
      // Drawn in fewer pixels and shown larger: names, lines and discs all grow for the room.
      style={
        echelle === 1
          ? {}
          : {
              width: `${100 / echelle}%`,
              height: `${100 / echelle}%`,
              transform: `scale(${echelle})`,
              transformOrigin: '0 0',
            }
      }
    >
      <div className="carte-toile" ref={container} />
      <HoverTip hovered={hovered} {...props} />
    </div>
  )
}
