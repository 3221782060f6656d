import { createDessinateur, type Dessinateur } from '#/dessinSvg/createDessinateur.ts'
import type { GroupeLegende } from '#/dessinSvg/habillage/habillage.ts'
import { legendeOf } from '#/dessinSvg/legende.ts'
import type { Fonds } from '#/dessinSvg/scene/captureScene.ts'
import type { Etape, Sequence } from '#/domain/sequence.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import type { LayerId } from '#/layers/layerIds.ts'
import { PALETTE_CLAIRE } from '#/layers/palette.ts'
import { type Livret, type PageLivret, TAILLE_CARTE } from '#/livret/livret.ts'
import type { AppState } from '#/store/appStore.ts'
import { type Contextes, captureEtape } from './captureEtape.tsx'

/** Bytes that the drawings of a hand-out may weigh together, so that the file stays under 3 MB. */
const POIDS_MAX = 2_500_000
/** Grids of the drawing, in pixels, from fine to coarse. */
const PAS_PX = [0.4, 0.8, 1.6] as const

export type SuiviLivret = {
  onEtape: (rang: number, total: number) => void
  /** True once the reader has given up: the next step is not begun. */
  isStopped: () => boolean
}

/**
 * Plays a sequence out of sight and draws each of its steps.
 *
 * @returns null when the reader gave up on the way
 * @throws when the drawing worker cannot start
 */
export async function makeLivret(
  sequence: Sequence,
  { contextes, fonds }: { contextes: Contextes; fonds: Fonds },
  { onEtape, isStopped }: SuiviLivret,
): Promise<Livret | null> {
  const dessinateur = createDessinateur(fonds)
  const total = sequence.etapes.length
  const pages: PageLivret[] = []
  try {
    for (const [at, etape] of sequence.etapes.entries()) {
      if (isStopped()) return null
      onEtape(at + 1, total)
      pages.push(await makePage(etape, { contextes, fonds }, { dessinateur, total }))
    }
  } finally {
    dessinateur.dispose()
  }
  const { origin, pathname, protocol } = window.location
  return {
    titre: sequence.titre,
    auteur: sequence.auteur ?? null,
    date: new Date().toLocaleDateString('fr', { day: 'numeric', month: 'long', year: 'numeric' }),
    // A page of one's own machine has no address for others.
    adresse: protocol.startsWith('http') ? `${origin}${pathname}` : null,
    pages,
  }
}

async function makePage(
  etape: Etape,
  { contextes, fonds }: { contextes: Contextes; fonds: Fonds },
  { dessinateur, total }: { dessinateur: Dessinateur; total: number },
): Promise<PageLivret> {
  const { faits, pieces } = await captureEtape(etape, contextes)
  const nomDe = (id: TerritoireId | null) =>
    id === null ? null : (fonds.catalogue.findNearest(id, faits.millesime)?.nom ?? null)
  const habillage = {
    textes: { titre: `Carte : ${etape.titre}`, description: etape.texte },
    titre: null,
    sousTitre: null,
    legende: legendeCourte(
      legendeOf(faits, PALETTE_CLAIRE, {
        a: nomDe(faits.selectedId),
        b: nomDe(faits.comparedId),
      }),
    ),
    hasEchelle: true,
    hasNord: false,
    sources: [],
  }
  const draw = async (faits: AppState, pasPx: number) => {
    const demande = { faits, taille: TAILLE_CARTE, palette: PALETTE_CLAIRE }
    return (await dessinateur.draw(demande, { ...habillage, pasPx })).svg
  }
  let carte = ''
  for (const pasPx of PAS_PX) {
    carte = await draw(faits, pasPx)
    if (carte.length <= POIDS_MAX / Math.max(total, 1)) break
  }
  const { titre, texte, notes, source = null } = etape
  return { titre, texte, notes, source, carte, pieces }
}

/** What a room asks: the colours of the subject. Borders, towns and rivers read by themselves. */
function legendeCourte(groupes: readonly GroupeLegende[]): GroupeLegende[] {
  const kept = groupes.map(({ titre, entrees }) => ({
    titre,
    entrees: entrees.filter(({ couche }) => couche === undefined || !REPERES.has(couche)),
  }))
  return kept.filter(({ entrees }) => entrees.length > 0)
}

const REPERES: ReadonlySet<LayerId> = new Set<LayerId>([
  'epci',
  'commune',
  'departement',
  'region',
  'villes',
  'cours-eau',
])
