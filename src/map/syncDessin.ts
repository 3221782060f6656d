import { dessinSource, paintDessin, type RoleDessin } from '#/layers/dessin.ts'
import type { PartDessin } from '#/store/dessin.slice.ts'
import { departementOf } from './communeSources.ts'
import { communesFile, type SyncContext } from './syncContext.ts'
import { topoUrl } from './topo/topoUrl.ts'

/** Under the outlines of A and B, which are at order 0 of their tier. */
const ORDER = -1

/** Plain fills of the selection: they give way to the drawing, and to the colours of a thematic map. */
const PLAIN_FILLS = ['choix-a/surface', 'choix-b/surface']

const OUTLINES_A = [
  'choix-a/lisere',
  'choix-a/trait',
  'choix-membres/lisere',
  'choix-membres/trait',
]

type Drawn = { source: string; role: RoleDessin; url: string }

/** Keeps on the map the sets of communes that the open panel draws. */
export function createDessinSync(context: SyncContext) {
  const { controller, geoBase, look, store } = context
  let drawn: Drawn[] = []

  const stylesOf = ({ role, source }: Drawn) => paintDessin(look.palette, role, source)

  return {
    sync: () => {
      const { dessin, thematique } = store.getState()
      const wanted = (dessin ?? []).flatMap((part) => planPart(geoBase, part))
      for (const { source } of drawn) {
        if (!wanted.some((one) => one.source === source)) controller.removeSource(source)
      }
      for (const one of wanted) {
        controller.ensureSource(one.source, one.url)
        controller.setData(one.source, one.url)
        controller.ensureLayers(stylesOf(one), ORDER)
      }
      drawn = wanted
      controller.show(PLAIN_FILLS, dessin === null && thematique === null)
      // An imported perimeter stands in for the territory: its outline would be a second A.
      controller.show(OUTLINES_A, !(dessin ?? []).some(({ url }) => url !== undefined))
    },
    repaint: () => {
      for (const one of drawn) controller.repaint(stylesOf(one))
    },
  }
}

/** One source a département: that is how the outlines of communes are stored. */
function planPart(geoBase: string, { role, codes, url }: PartDessin): Drawn[] {
  if (url !== undefined) return [{ role, source: dessinSource(role, 'contour'), url }]
  const byDepartement = new Map<string, string[]>()
  for (const code of codes) {
    const departement = departementOf(code)
    const known = byDepartement.get(departement)
    if (known) known.push(code)
    else byDepartement.set(departement, [code])
  }
  return [...byDepartement].map(([departement, members]) => ({
    role,
    source: dessinSource(role, departement),
    url: topoUrl(communesFile(geoBase, departement), 'communes', 'surfaces', members),
  }))
}
