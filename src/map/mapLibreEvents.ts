import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { MapEvents } from './mapPort.ts'

type Stop = () => void
type Listeners = {
  [K in keyof MapEvents]: (map: MapLibreMap, tell: (event: MapEvents[K]) => void) => Stop
}

/** Brings MapLibre's events down to the few that this application listens to. */
export function listen<K extends keyof MapEvents>(
  map: MapLibreMap,
  type: K,
  listener: (event: MapEvents[K]) => void,
): Stop {
  return LISTENERS[type](map, listener)
}

const plain =
  (type: 'move' | 'render' | 'idle' | 'resize' | 'webglcontextlost' | 'webglcontextrestored') =>
  (map: MapLibreMap, tell: (event: undefined) => void): Stop => {
    const subscription = map.on(type, () => tell(undefined))
    return () => subscription.unsubscribe()
  }

const LISTENERS: Listeners = {
  pointermove: (map, tell) => {
    const subscription = map.on('mousemove', (event) =>
      tell({ point: pixel(event), isTouch: isTouch(event.originalEvent) }),
    )
    return () => subscription.unsubscribe()
  },
  pointerout: (map, tell) => {
    const subscription = map.on('mouseout', () => tell(undefined))
    return () => subscription.unsubscribe()
  },
  click: (map, tell) => {
    const subscription = map.on('click', (event) => tell({ point: pixel(event) }))
    return () => subscription.unsubscribe()
  },
  moveend: (map, tell) => {
    const subscription = map.on('moveend', (event) =>
      tell({ isByReader: Boolean(event.originalEvent) || 'isByReader' in event }),
    )
    return () => subscription.unsubscribe()
  },
  render: plain('render'),
  idle: plain('idle'),
  move: plain('move'),
  resize: plain('resize'),
  contextlost: plain('webglcontextlost'),
  contextrestored: plain('webglcontextrestored'),
  error: (map, tell) => {
    const subscription = map.on('error', (event) =>
      tell({
        source: 'sourceId' in event ? String(event.sourceId) : null,
        message: event.error?.message ?? 'unknown error of the map',
      }),
    )
    return () => subscription.unsubscribe()
  },
}

const pixel = ({ point }: MapMouseEvent) => ({ x: point.x, y: point.y })

/** After a tap, browsers imitate a mouse: it must not leave a tooltip behind. */
const isTouch = (event: MouseEvent) =>
  'pointerType' in event ? event.pointerType === 'touch' : !matchMedia('(hover: hover)').matches

/** Automated browsers need the map to aim at a territory; nobody else sees it. */
export function exposeToTests(map: MapLibreMap): void {
  if (!navigator.webdriver) return
  const first = Reflect.get(window, '__lisiereMap') as MapLibreMap | undefined
  // Two maps may be open: the second must not take the place of the first.
  const isSecond = first?.getContainer().isConnected === true
  Reflect.set(window, isSecond ? '__lisiereSecondMap' : '__lisiereMap', map)
}
