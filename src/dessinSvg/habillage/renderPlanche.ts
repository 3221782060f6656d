import type { FeatureCollection } from 'geojson'
import { FONT_TEXTE, FONT_TITRE } from '#/layers/fonts.ts'
import type { Palette } from '#/layers/palette.ts'
import { calque, el, type NoeudSvg } from '../noeud.ts'
import { createProjection, type Taille } from '../projection.ts'
import { type Carte, renderCarte } from '../renderCarte.ts'
import { cadrer, renderDocument } from '../renderDocument.ts'
import type { Scene } from '../scene/scene.ts'
import { signesOf } from '../signes/signes.ts'
import { attributsPolice, policeOf } from '../texte/police.ts'
import { type Encrier, echantillon } from './echantillon.ts'
import { dessinerEchelle, dessinerNord } from './echelle.ts'
import type { GroupeLegende, Habillage } from './habillage.ts'
import {
  CORPS_LEGENDE,
  CORPS_TITRE,
  DANS_ENTREE,
  INTERLIGNE_TITRE,
  planLegende,
} from './planLegende.ts'
import { CORPS, ligneDeBase, type PlanPlanche } from './planPlanche.ts'

/** A sheet: its size, where things go, and what they are. */
export type Planche = { taille: Taille; plan: PlanPlanche; habillage: Habillage }

/**
 * The whole sheet as an SVG document.
 *
 * @param scene its frame is the one of the map in the plan
 */
export function renderPlanche(
  scene: Scene,
  donnees: ReadonlyMap<string, FeatureCollection>,
  { plan, habillage, taille }: Planche,
): string {
  const { palette } = scene
  const { metersPerPixel } = createProjection(scene.vue, scene.taille)
  const echelle = habillage.hasEchelle ? dessinerEchelle(metersPerPixel, plan.carte, palette) : null
  const nord = habillage.hasNord ? dessinerNord(plan.carte, palette) : null
  const reserves = [echelle, nord].flatMap((part) => (part ? [part.boite] : []))
  const carte = renderCarte(scene, donnees, {
    reserves,
    ...(habillage.pasPx === undefined ? {} : { pasPx: habillage.pasPx }),
  })
  const { definitions, noeud } = cadrer(carte, scene.taille, [plan.carte.x, plan.carte.y])
  const encrier: Encrier = { palette, signes: signesOf(palette), definitions: new Map() }
  const legende = dessinerLegende(plan, drawnOnly(habillage.legende, carte), encrier)
  const isBare = plan.carte.width === taille.width && plan.carte.height === taille.height
  const noeuds = [
    isBare ? null : el('rect', { id: 'papier', ...taille, fill: palette.papier }),
    noeud,
    isBare ? null : frame(plan, palette),
    echelle?.noeud ?? null,
    nord?.noeud ?? null,
    ...texts(plan, palette),
    legende,
    code(plan, habillage),
  ].filter((part) => part !== null)
  const own = [...encrier.definitions.values()].filter(
    ({ attributs }) => !definitions.some((one) => one.attributs['id'] === attributs['id']),
  )
  const style = habillage.polices === undefined ? [] : [el('style', {}, habillage.polices)]
  return renderDocument({ taille, sortie: habillage.sortiePx ?? taille }, habillage.textes, {
    definitions: [...style, ...definitions, ...own],
    noeuds,
  })
}

/** The legend only speaks of layers that drew something here. */
function drawnOnly(groupes: readonly GroupeLegende[], { calques }: Carte): GroupeLegende[] {
  const ids = calques.map(({ attributs }) => String(attributs['id']))
  const isDrawn = (couche: string) =>
    ids.some((id) => new RegExp(`^couche-${couche}(-surfaces|-noms|-points)?(-\\d+)?$`).test(id))
  return groupes.flatMap(({ titre, entrees }) => {
    const kept = entrees.filter(({ couche }) => couche === undefined || isDrawn(couche))
    return kept.length === 0 ? [] : [{ titre, entrees: kept }]
  })
}

function frame({ carte }: PlanPlanche, { encre }: Palette): NoeudSvg {
  return el('rect', {
    id: 'filet',
    ...carte,
    fill: 'none',
    stroke: encre,
    'stroke-width': 1,
  })
}

/** Dark on light whatever the palette: that is what scanners expect. */
function code({ qr: zone }: PlanPlanche, { qr }: Habillage): NoeudSvg | null {
  if (!zone || !qr) return null
  return calque('code-qr', 'Code QR de la vue', [
    el(
      'g',
      {
        transform: `translate(${zone.x} ${zone.y}) scale(${(zone.width / qr.size).toFixed(4)})`,
        'shape-rendering': 'crispEdges',
      },
      el('rect', { width: qr.size, height: qr.size, fill: '#ffffff' }),
      el('path', { d: qr.path, fill: '#000000' }),
    ),
  ])
}

function texts({ titre, sousTitre, sources }: PlanPlanche, palette: Palette): NoeudSvg[] {
  const lines = (
    block: PlanPlanche['titre'],
    corps: keyof typeof CORPS,
    { id, nom, fill }: { id: string; nom: string; fill: string },
  ): NoeudSvg[] =>
    block === null
      ? []
      : [
          calque(
            id,
            nom,
            block.lignes.map((ligne, row) =>
              el(
                'text',
                {
                  x: block.zone.x,
                  y: ligneDeBase(block.zone, corps, row),
                  'font-size': CORPS[corps],
                  fill,
                  ...attributsPolice(policeOf(corps === 'titre' ? FONT_TITRE : FONT_TEXTE)),
                },
                ligne,
              ),
            ),
          ),
        ]
  return [
    ...lines(titre, 'titre', { id: 'titre', nom: 'Titre', fill: palette.encre }),
    ...lines(sousTitre, 'sousTitre', { id: 'sous-titre', nom: 'Sous-titre', fill: palette.encre }),
    ...lines(sources, 'sources', { id: 'sources', nom: 'Sources', fill: palette.discret }),
  ]
}

function dessinerLegende(
  { legende }: PlanPlanche,
  groupes: readonly GroupeLegende[],
  encrier: Encrier,
): NoeudSvg | null {
  if (legende === null || groupes.length === 0) return null
  const { encre } = encrier.palette
  const texte = attributsPolice(policeOf(FONT_TEXTE))
  const titre = attributsPolice(policeOf(FONT_TITRE))
  const noeuds = planLegende(groupes, legende.colonnes).lignes.map((ligne) => {
    const transform = `translate(${legende.x + ligne.x} ${Math.round((legende.y + ligne.y) * 10) / 10})`
    if (ligne.genre === 'titre') {
      const attributs = { 'font-size': CORPS_TITRE, fill: encre, ...titre }
      const lines = ligne.lignes.map((text, row) =>
        el('text', { ...attributs, y: 13 + row * INTERLIGNE_TITRE }, text),
      )
      return el('g', { transform }, ...lines)
    }
    return el(
      'g',
      { transform, 'font-size': CORPS_LEGENDE, fill: encre, ...texte },
      ...echantillon(ligne.entree.swatch, encrier),
      ...ligne.lignes.map((text, row) =>
        el(
          'text',
          { x: DANS_ENTREE.texteX, y: DANS_ENTREE.base + row * DANS_ENTREE.interligne },
          text,
        ),
      ),
    )
  })
  return calque('legende', 'Légende', noeuds)
}
