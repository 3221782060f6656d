import { type Remote, wrap } from 'comlink'
import type { DessinApi } from './dessin.worker.ts'
import type { Dessin } from './drawScene.ts'
import type { Habillage } from './habillage/habillage.ts'
import { planPlanche } from './habillage/planPlanche.ts'
import { captureScene, type DemandeScene, type Fonds } from './scene/captureScene.ts'

export type Dessinateur = {
  /**
   * Draws a view on a sheet of the size asked for (pixels of the page). Facts are those of
   * an address (`parseUrl(search).facts`) or a whole state of the store, which also says
   * what the open panel draws. Rejects only when the worker itself cannot start.
   */
  draw: (demande: DemandeScene, habillage: Habillage) => Promise<Dessin>
  dispose: () => void
}

/** Draws views in a worker, started on first use. */
export function createDessinateur(fonds: Fonds): Dessinateur {
  let worker: Worker | null = null
  let remote: Remote<DessinApi> | null = null
  const start = (): Remote<DessinApi> => {
    worker ??= new Worker(new URL('./dessin.worker.ts', import.meta.url), { type: 'module' })
    remote ??= wrap<DessinApi>(worker)
    return remote
  }
  return {
    draw: async (demande, habillage) => {
      const { taille } = demande
      const plan = planPlanche(taille, habillage)
      const { width, height } = plan.carte
      const scene = await captureScene(fonds, { ...demande, taille: { width, height } })
      return start().draw(scene, { taille, plan, habillage })
    },
    dispose: () => {
      worker?.terminate()
      worker = null
      remote = null
    },
  }
}
