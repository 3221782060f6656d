import { type RefObject, useEffect, useRef, useState } from 'react'
import { RESEAU_VIDE } from '#/domain/content/reseau.ts'
import { PALETTES } from '#/layers/palette.ts'
import { type Hovered, listenToMap } from './interactions.ts'
import { ALLURE_BUREAU, type CreateMap, type MapPort, NO_INSETS, NoWebGlError } from './mapPort.ts'
import type { MapViewProps } from './mapViewProps.ts'
import { type MapSync, syncMap } from './syncMap.ts'

/** Opens a map in the element and keeps it in step with the store until unmounted. */
export function useMap(
  container: RefObject<HTMLElement | null>,
  props: MapViewProps,
  createMap: CreateMap,
): Hovered {
  const [hovered, setHovered] = useState<Hovered>(null)
  const [generation, setGeneration] = useState(0)
  const sync = useRef<MapSync | null>(null)
  // What opens a map is read when it opens; what changes later has an effect of its own.
  const latest = useRef(props)
  latest.current = props

  // The map itself: one per mount, and a new one when the browser gave its context back.
  useEffect(() => {
    const element = container.current
    if (element === null) return
    const opening = openMap(element, latest.current, createMap, {
      onHover: setHovered,
      onRestored: () => setGeneration(generation + 1),
      onSync: (made) => {
        sync.current = made
        // Opening took a moment: theme and room may have changed meanwhile.
        made?.repaint(PALETTES[latest.current.theme])
        made?.adapt(latest.current.allure ?? ALLURE_BUREAU)
        made?.pad(latest.current.padding ?? NO_INSETS)
      },
    })
    return () => {
      sync.current = null
      opening.close()
    }
  }, [container, createMap, generation])

  // Theme and room, on the map that is open.
  const { theme, padding, allure } = props
  useEffect(() => sync.current?.repaint(PALETTES[theme]), [theme])
  useEffect(() => sync.current?.adapt(allure ?? ALLURE_BUREAU), [allure])
  useEffect(() => sync.current?.pad(padding ?? NO_INSETS), [padding])
  return hovered
}

type Listeners = {
  onHover: (hovered: Hovered) => void
  onRestored: () => void
  /** null: the map cannot be drawn on for the moment. */
  onSync: (sync: MapSync | null) => void
}

/** Opening takes a moment and may fail; closing works at any time. */
function openMap(
  element: HTMLElement,
  props: MapViewProps,
  createMap: CreateMap,
  { onHover, onRestored, onSync }: Listeners,
): { close: () => void } {
  const { store } = props
  let isClosed = false
  let close = () => {}

  const start = (port: MapPort) => {
    if (isClosed) return port.remove()
    const sync = syncMap({
      port,
      store,
      catalogue: props.catalogue,
      pays: props.pays,
      geoBase: props.geoBase,
      loadCommunes: props.loadCommunes ?? (async () => null),
      loadReseau: props.loadReseau ?? (async () => RESEAU_VIDE),
      loadClusters: props.loadClusters ?? (async () => []),
      look: {
        palette: PALETTES[props.theme],
        insets: props.padding ?? NO_INSETS,
        hasReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
    })
    onSync(sync)
    const stopListening = listenToMap({
      port,
      controller: sync.controller,
      store,
      onHover,
      intercept: sync.intercept,
    })
    watchState(port, props)
    const leave = props.link?.join(port)
    const detach = () => {
      onSync(null)
      sync.stop()
      stopListening()
      leave?.()
    }
    // Without its context the map refuses everything: the store must not lead to it.
    port.on('contextlost', detach)
    port.on('contextrestored', onRestored)
    close = () => {
      detach()
      port.remove()
    }
  }

  createMap(element, PALETTES[props.theme], props.titre).then(start, (error: unknown) => {
    if (isClosed) return
    console.warn('Carte indisponible', error)
    store.getState().settleMap(error instanceof NoWebGlError ? 'no-webgl' : 'failed')
  })

  return {
    close: () => {
      isClosed = true
      close()
    },
  }
}

/** Tells the rest of the application whether there is a map to look at. */
function watchState(port: MapPort, { store }: MapViewProps): void {
  let isLost = false
  const { dataset } = document.documentElement
  const settle = (state: 'ready' | 'failed') => store.getState().settleMap(state)
  port.on('render', () => {
    dataset['carte'] = 'dessin'
  })
  port.on('idle', () => {
    dataset['carte'] = 'idle'
    if (store.getState().mapState === 'loading') settle('ready')
  })
  port.on('contextlost', () => {
    isLost = true
    dataset['carte'] = 'perdue'
  })
  port.on('error', ({ source, message }) => {
    if (isLost) return
    console.warn(`Carte : ${message}`)
    // Without France there is no map; any other missing source leaves one.
    if (source === 'region' && store.getState().mapState === 'loading') settle('failed')
  })
}
