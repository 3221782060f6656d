import type { createTopoLoader } from '#/map/topo/topoLoader.ts'
import { type Planche, renderPlanche } from './habillage/renderPlanche.ts'
import type { Vue } from './projection.ts'
import { loadSources } from './scene/loadSources.ts'
import type { Scene } from './scene/scene.ts'

export type Dessin = {
  /** A whole SVG document. */
  svg: string
  /** Sources that could not be read: the drawing is without them. */
  manquantes: readonly string[]
  /** Where the drawing looks, whether the facts said so or it was framed on what they select. */
  vue: Vue
}

/** Loads what a scene needs and draws it on its sheet. */
export async function drawScene(
  scene: Scene,
  planche: Planche,
  load: ReturnType<typeof createTopoLoader>,
): Promise<Dessin> {
  const { donnees, manquantes } = await loadSources(scene, load)
  return { svg: renderPlanche(scene, donnees, planche), manquantes, vue: scene.vue }
}
