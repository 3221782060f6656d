import { expose } from 'comlink'
import { createTopoLoader } from '#/map/topo/topoLoader.ts'
import { drawScene } from './drawScene.ts'
import type { Planche } from './habillage/renderPlanche.ts'
import type { Scene } from './scene/scene.ts'

/*
 * Off the main thread: a topology of 800 kB takes tens of milliseconds to read, and a sheet
 * of France some hundreds to write. Files are kept from one drawing to the next.
 */
const load = createTopoLoader((input, init) => fetch(input, init))

const api = { draw: (scene: Scene, planche: Planche) => drawScene(scene, planche, load) }

export type DessinApi = typeof api

expose(api)
