import { createDessinateur } from '#/dessinSvg/createDessinateur.ts'
import { sansHabillage } from '#/dessinSvg/habillage/habillage.ts'
import type { Fonds } from '#/dessinSvg/scene/captureScene.ts'
import { PALETTES } from '#/layers/palette.ts'
import type { DessinerVue } from '#/presentation/vignettes/createVignettes.ts'
import type { Contextes } from '../livret/captureEtape.tsx'
import { faitsDeVue } from './faitsDeVue.ts'
import { sansNoms } from './sansNoms.ts'

/** Size of the drawing: three times what a list shows, so that strokes are fine there. */
const TAILLE = { width: 480, height: 270 }
/** A step's camera was chosen on some screen: the projected map, near enough. */
const ECRAN = { width: 1440, height: 810 }
/** Grid of the coordinates in pixels of the drawing: a third of that once in its place. */
const PAS_PX = 1
/** Without a new request for this long, the worker and the outlines it read are let go. */
const REPOS_MS = 30_000

/** Draws views in small, away from the page's own thread but for the capture of what they show. */
export function createDessinVue(contextes: Contextes, fonds: Fonds): DessinerVue {
  const dessinateur = createDessinateur(fonds)
  let rest: ReturnType<typeof setTimeout> | undefined
  return async (vue, theme) => {
    clearTimeout(rest)
    try {
      await carteAuRepos()
      const faits = await faitsDeVue(vue, contextes)
      const demande = { faits, taille: TAILLE, palette: PALETTES[theme], ecran: ECRAN }
      const habillage = { ...sansHabillage({ titre: '', description: '' }), pasPx: PAS_PX }
      const { svg } = await dessinateur.draw(demande, habillage)
      const small = new Blob([sansNoms(svg)], { type: 'image/svg+xml' })
      return { svg, src: URL.createObjectURL(small) }
    } finally {
      rest = setTimeout(() => dessinateur.dispose(), REPOS_MS)
    }
  }
}

const REPRISE_MS = 120
/** A map that never settles does not keep the views waiting. */
const PATIENCE_MS = 5000

/** The map of the page goes first: a flight in front of a room must not stutter. */
async function carteAuRepos(): Promise<void> {
  const limit = performance.now() + PATIENCE_MS
  while (document.documentElement.dataset['carte'] === 'dessin' && performance.now() < limit) {
    await new Promise((resolve) => setTimeout(resolve, REPRISE_MS))
  }
}
