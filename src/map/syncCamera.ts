import type { TerritoireId } from '#/domain/territoire.ts'
import type { AppState } from '#/store/appStore.ts'
import { bboxOf, union } from './locate.ts'
import type { BboxWgs84, Insets } from './mapPort.ts'
import type { SyncContext } from './syncContext.ts'

/** Metropolitan France, Corsica included. */
export const FRANCE_WGS84: BboxWgs84 = [-5.2, 41.3, 9.6, 51.1]

/**
 * The same with more ocean, for a wide window: the background ends at 11° east, and
 * this brings its middle, not France's, to the middle of the window.
 */
export const FRANCE_LARGE_WGS84: BboxWgs84 = [-6.6, 41.3, 9.6, 51.1]

/** Width over height from which the wider frame costs France next to no size: a projector's free part is 1.11. */
const LARGE_RATIO = 1.1

/** Closer than this, a small commune would fill the screen without its neighbours. */
const MAX_ZOOM_SELECTION = 11

/** Paper left around what is framed, in pixels, and the least room worth framing in. */
const MARGIN = 40
const MIN_ROOM = 120

/**
 * Frames what is read, and remembers where the reader went. Framing follows three
 * facts of the store: the selection, the comparison, the last command.
 */
export function createCameraSync(context: SyncContext) {
  const { port, store, look } = context
  let request = 0
  let isOwnMemory = false

  const frame = (bbox: BboxWgs84, isAnimated: boolean) =>
    port.fit(bbox, {
      padding: paddingFor(look.insets, port.size()),
      maxZoom: MAX_ZOOM_SELECTION,
      isAnimated: isAnimated && !look.hasReducedMotion,
    })

  const forget = () => {
    if (store.getState().camera === null) return
    isOwnMemory = true
    store.getState().rememberCamera(null)
    isOwnMemory = false
  }

  const france = () => {
    const { width, height } = port.size()
    const { left, right, top, bottom } = look.insets
    const ratio = (width - left - right) / Math.max(1, height - top - bottom)
    return ratio > LARGE_RATIO ? FRANCE_LARGE_WGS84 : FRANCE_WGS84
  }

  /** Frames the selection, or France when there is none or it cannot be found. */
  const frameSelection = async (isAnimated: boolean) => {
    request += 1
    const own = request
    const { selectedId, comparedId, millesime } = store.getState()
    const boxes = await Promise.all(
      [selectedId, comparedId]
        .filter((id): id is TerritoireId => id !== null)
        .map((id) => bboxOf(context, id, millesime)),
    )
    if (own !== request) return
    const known = boxes.filter((box): box is BboxWgs84 => box !== null)
    frame(known.length > 0 ? known.reduce(union) : france(), isAnimated)
  }

  const obey = (kind: NonNullable<AppState['cameraCommand']>['kind']) => {
    if (kind === 'zoom-in') return port.zoomBy(1, !look.hasReducedMotion)
    if (kind === 'zoom-out') return port.zoomBy(-1, !look.hasReducedMotion)
    forget()
    if (kind === 'selection') return void frameSelection(true)
    request += 1
    return frame(france(), true)
  }

  return {
    /** First view: where the address says, else what is selected, else France. */
    start: () => {
      const { camera } = store.getState()
      frame(france(), false)
      if (camera) port.moveTo(camera, false)
      else void frameSelection(false)
    },
    sync: (state: AppState, before: AppState) => {
      if (isOwnMemory) return
      if (state.cameraCommand && state.cameraCommand !== before.cameraCommand) {
        obey(state.cameraCommand.kind)
        return
      }
      const isNewCamera = state.camera !== before.camera
      const isNewChoice =
        (state.selectedId !== before.selectedId && state.selectedId !== null) ||
        (state.comparedId !== before.comparedId && state.comparedId !== null)
      if (isNewCamera && state.camera) port.moveTo(state.camera, !look.hasReducedMotion)
      else if (isNewChoice) {
        forget()
        void frameSelection(true)
      } else if (isNewCamera) void frameSelection(true)
    },
    /** The panel opened or the window changed: only a framed view follows. */
    refit: (isAnimated: boolean) => {
      if (store.getState().camera === null) void frameSelection(isAnimated)
    },
    remember: (isByReader: boolean) => {
      if (!isByReader) return
      const { lonLat, zoom } = port.view()
      isOwnMemory = true
      store.getState().rememberCamera({ lonLat, zoom })
      isOwnMemory = false
    },
  }
}

/** Insets plus a margin, reduced when they would leave no room to frame in. */
export function paddingFor(insets: Insets, size: { width: number; height: number }): Insets {
  const across = shrink(insets.left, insets.right, size.width)
  const down = shrink(insets.top, insets.bottom, size.height)
  return { left: across[0], right: across[1], top: down[0], bottom: down[1] }
}

function shrink(before: number, after: number, length: number): [number, number] {
  // On a phone, half covered by a sheet, a desk's margin would leave a stamp.
  const margin = Math.min(MARGIN, Math.max(0, length - before - after) / 16)
  const wanted = before + after + 2 * margin
  const allowed = Math.max(0, length - MIN_ROOM)
  const ratio = wanted > allowed && wanted > 0 ? allowed / wanted : 1
  return [(before + margin) * ratio, (after + margin) * ratio]
}
