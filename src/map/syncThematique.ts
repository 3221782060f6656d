import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { sourceOf, type TieredLayer } from '#/layers/defineLayer.ts'
import {
  ETAT_SANS_DONNEE,
  type EtatThematique,
  etatThematique,
  MOTIFS_THEMATIQUES,
  type MotifThematique,
  ORDRE_THEME,
  paintMotif,
  paintSurvol,
  paintThematique,
  SURVOL_SOURCE,
} from '#/layers/thematique.ts'
import type { Thematique } from '#/store/thematique.slice.ts'
import { EMPTY } from './points.ts'
import { coucheFile, type SyncContext } from './syncContext.ts'
import { topoUrl } from './topo/topoUrl.ts'

/** Over the outlines of the selection, which are at order 0 of their tier. */
const ORDRE_SURVOL = 1

/** What one couche has on the map: patterns already added, states already written. */
type Drawn = { motifs: Set<MotifThematique | 'inconnu'>; etats: Map<string, EtatThematique> }

/**
 * Colours the units of a couche. The style is written once a couche; after that, whatever the
 * indicator and its classes, only states change, and only those that differ.
 */
export function createThematiqueSync(context: SyncContext) {
  const { controller, port, store, geoBase, look } = context
  const drawn = new Map<CoucheId, Drawn>()

  const drawnOf = (couche: CoucheId): Drawn => {
    const known = drawn.get(couche)
    if (known) return known
    const file = coucheFile(geoBase, couche)
    const form = COUCHES[couche].isPartition ? 'interieurs' : 'traits'
    controller.ensureSource(sourceOf(couche, 'surfaces'), topoUrl(file, couche))
    controller.ensureSource(sourceOf(couche, 'traits'), topoUrl(file, couche, form))
    controller.ensureLayers(paintThematique(look.palette, couche), ORDRE_THEME)
    const made: Drawn = { motifs: new Set(), etats: new Map() }
    drawn.set(couche, made)
    return made
  }

  const write = (thematique: Thematique, { etats }: Drawn) => {
    const source = sourceOf(thematique.couche, 'surfaces')
    const byRank = thematique.classes.map(({ teinte, motif }) => etatThematique(teinte, motif))
    for (const code of etats.keys()) {
      if (thematique.rangs.has(code)) continue
      port.setFeatureState(source, code, ETAT_SANS_DONNEE)
      etats.delete(code)
    }
    for (const [code, rang] of thematique.rangs) {
      const etat = byRank[rang] ?? ETAT_SANS_DONNEE
      const before = etats.get(code)
      if (before?.teinte === etat.teinte && before.motif === etat.motif) continue
      port.setFeatureState(source, code, etat)
      etats.set(code, etat)
    }
  }

  const showOnly = (thematique: Thematique | null) => {
    const worn = thematique === null ? [] : wornMotifs(thematique)
    for (const [couche, { motifs }] of drawn) {
      const isShown = couche === thematique?.couche
      controller.show(idsOf(paintThematique(look.palette, couche)), isShown)
      for (const motif of motifs) {
        controller.show(idsOf(paintMotif(couche, motif)), isShown && worn.includes(motif))
      }
    }
  }

  const syncHover = () => {
    const { hoveredId, thematique } = store.getState()
    if (!controller.hasSource(SURVOL_SOURCE)) return
    const parsed = hoveredId === null ? null : parseTerritoireId(hoveredId)
    const couche = thematique?.couche
    const isUnit = couche !== undefined && parsed?.type === COUCHES[couche].type
    controller.setData(
      SURVOL_SOURCE,
      isUnit ? topoUrl(coucheFile(geoBase, couche), couche, 'surfaces', [parsed.code]) : EMPTY,
    )
  }

  return {
    sync: () => {
      const { thematique } = store.getState()
      if (thematique === null && drawn.size === 0) return
      if (thematique !== null) {
        controller.ensureSource(SURVOL_SOURCE, EMPTY)
        controller.ensureLayers(paintSurvol(look.palette), ORDRE_SURVOL)
        const own = drawnOf(thematique.couche)
        for (const motif of wornMotifs(thematique)) {
          controller.ensureLayers(paintMotif(thematique.couche, motif), ORDRE_THEME)
          own.motifs.add(motif)
        }
        write(thematique, own)
      }
      showOnly(thematique)
      syncHover()
    },
    syncHover,
    repaint: () => {
      for (const couche of drawn.keys()) controller.repaint(paintThematique(look.palette, couche))
      if (drawn.size > 0) controller.repaint(paintSurvol(look.palette))
    },
  }
}

/** Patterns that a unit of the map wears; the dots only when something is unknown. */
function wornMotifs({ classes, sansDonnee }: Thematique): (MotifThematique | 'inconnu')[] {
  const worn = MOTIFS_THEMATIQUES.filter((motif) => classes.some((one) => one.motif === motif))
  return sansDonnee === null ? worn : [...worn, 'inconnu']
}

const idsOf = (layers: readonly TieredLayer[]): string[] => layers.map(({ spec }) => spec.id)
