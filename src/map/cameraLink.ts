import type { MapPort } from './mapPort.ts'

/** Maps that always look at the same place: whichever moves takes the others along. */
export type CameraLink = {
  /** A map that joins takes the view of those already there. Returns a function that leaves. */
  join: (port: Pick<MapPort, 'on' | 'view' | 'moveTo'>) => () => void
}

export function createCameraLink(): CameraLink {
  const ports = new Set<Pick<MapPort, 'view' | 'moveTo'>>()
  // A map that is taken along moves too: it must not take the first one back.
  let isLeading = false

  const lead = (port: Pick<MapPort, 'view' | 'moveTo'>) => {
    if (isLeading) return
    isLeading = true
    const { lonLat, zoom } = port.view()
    for (const other of ports) if (other !== port) other.moveTo({ lonLat, zoom }, false)
    isLeading = false
  }

  return {
    join: (port) => {
      const [first] = ports
      ports.add(port)
      if (first) lead(first)
      const stop = port.on('move', () => lead(port))
      return () => {
        stop()
        ports.delete(port)
      }
    },
  }
}
