import type { StateCreator } from 'zustand/vanilla'

/** Where the reader moved the map by hand; `null`: framed on the selection, or on France. */
export type Camera = { lonLat: [lon: number, lat: number]; zoom: number }

/** A framing command for the map; the counter makes the same command count twice. */
export type CameraCommand = { kind: 'selection' | 'france' | 'zoom-in' | 'zoom-out'; seq: number }

export type CameraSlice = {
  camera: Camera | null
  cameraCommand: CameraCommand | null
  rememberCamera: (camera: Camera | null) => void
  commandCamera: (kind: CameraCommand['kind']) => void
}

export const createCameraSlice: StateCreator<CameraSlice, [], [], CameraSlice> = (set) => ({
  camera: null,
  cameraCommand: null,
  rememberCamera: (camera) => set({ camera }),
  commandCamera: (kind) =>
    set((state) => ({ cameraCommand: { kind, seq: (state.cameraCommand?.seq ?? 0) + 1 } })),
})
