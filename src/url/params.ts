import { type FiltreClusters, SANS_FILTRE_CLUSTERS } from '#/domain/clusterFrance.ts'
import type { NoeudId } from '#/domain/content/acteur.ts'
import type { EtatLien, TypeLien } from '#/domain/content/lien.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { EchelleEcart } from '#/domain/ecart.ts'
import { CARTE_HABITUELLE, type CarteIndicateur, type Disposition } from '#/domain/indicateur.ts'
import { isMillesime, type Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId, type TypeTerritoire } from '#/domain/territoire.ts'
import { DEFAULT_LAYERS, type LayerId } from '#/layers/layerIds.ts'
import { ATELIER_VIDE, type Atelier } from '#/store/atelier.slice.ts'
import type { Camera } from '#/store/camera.slice.ts'
import { AUCUN_REGLAGE, CHOIX_ECART, type ReglagesEcart } from '#/store/ecarts.slice.ts'
import { type FiltreFormes, SANS_FORMES } from '#/store/filtre.slice.ts'
import { VOLET_HABITUEL } from '#/store/indicateurs.slice.ts'
import type { Integration } from '#/store/integration.slice.ts'
import { isVue, type Vue } from '#/store/panels.slice.ts'
import { parseAtelier, serializeAtelier } from './atelier.ts'
import { parseCluster, parseFiltreClusters, serializeFiltreClusters } from './clusters.ts'
import { parseComparedId, parseComparedMillesime, parseComparedType } from './comparaison.ts'
import { parseLayers, serializeLayers } from './couches.ts'
import {
  parseEcartOuvert,
  parseEchelle,
  parseGenreEcart,
  parseRegionEcart,
  parseSeuils,
  parseUniteEcart,
  serializeSeuils,
} from './ecarts.ts'
import { parseClasses, parseFormes, serializeClasses, serializeFormes } from './filtre.ts'
import {
  parseCarte,
  parseDisposition,
  parseSecondeCarte,
  parseVolet,
  serializeCarte,
  serializeDisposition,
  serializeSecondeCarte,
  serializeVolet,
} from './indicateurs.ts'
import { parseIntegre, parseLecture, serializeLecture } from './integration.ts'
import {
  parseChemin,
  parseEtats,
  parseTypes,
  serializeChemin,
  serializeEtats,
  serializeTypes,
} from './liens.ts'
import { cut, type Parsed } from './parsed.ts'
import { parseEtape, parsePresentee } from './presentation.ts'

/** Everything a link can carry: the whole shareable state of the product. */
export type UrlFacts = {
  selectedId: TerritoireId | null
  comparedId: TerritoireId | null
  comparedType: TypeTerritoire | null
  comparedMillesime: Millesime | null
  atelier: Atelier
  cluster: string | null
  filtreClusters: FiltreClusters
  millesime: Millesime
  visibleLayers: readonly LayerId[]
  vue: Vue
  ancre: string | null
  formes: FiltreFormes
  classes: readonly string[]
  chemin: readonly NoeudId[]
  typesCaches: readonly TypeLien[]
  etatsCaches: readonly EtatLien[]
  carteIndicateur: CarteIndicateur
  secondeCarte: CarteIndicateur | null
  disposition: Disposition
  volet: number
  echelleEcart: EchelleEcart
  genreEcart: string | null
  uniteEcart: CoucheId | null
  regionEcart: string | null
  reglagesEcart: ReglagesEcart
  ecartOuvert: string | null
  camera: Camera | null
  presentee: string | null
  etape: number
  integre: Integration | null
  isLecture: boolean
}

export const DEFAULT_FACTS: UrlFacts = {
  selectedId: null,
  comparedId: null,
  comparedType: null,
  comparedMillesime: null,
  atelier: ATELIER_VIDE,
  cluster: null,
  filtreClusters: SANS_FILTRE_CLUSTERS,
  millesime: '2016',
  visibleLayers: DEFAULT_LAYERS,
  vue: 'portrait',
  ancre: null,
  formes: SANS_FORMES,
  classes: [],
  chemin: [],
  typesCaches: [],
  etatsCaches: [],
  carteIndicateur: CARTE_HABITUELLE,
  secondeCarte: null,
  disposition: 'cote',
  volet: VOLET_HABITUEL,
  ...CHOIX_ECART,
  reglagesEcart: AUCUN_REGLAGE,
  camera: null,
  presentee: null,
  etape: 1,
  integre: null,
  isLecture: false,
}

/** Marks are short words joined by hyphens (content/ancres.ts). */
const ANCRE = /^[a-z0-9-]{1,60}$/

type Param<K extends keyof UrlFacts> = {
  key: string
  parse: (text: string) => Parsed<UrlFacts[K]>
  /** Text of the parameter; null leaves it out of the address. */
  serialize: (value: UrlFacts[K]) => string | null
}

function parseSelected(text: string): Parsed<TerritoireId | null> {
  const parsed = parseTerritoireId(text)
  if (parsed) return { value: parsed.id }
  return {
    remark: `Le territoire « ${cut(text)} » de l’adresse n’est pas reconnu ; il a été laissé de côté.`,
  }
}

/** The table of parameters; its order is the order in the address. */
export const PARAMS: { [K in keyof UrlFacts]: Param<K> } = {
  selectedId: { key: 'territoire', parse: parseSelected, serialize: (id) => id },
  millesime: {
    key: 'millesime',
    parse: (text) =>
      isMillesime(text)
        ? { value: text }
        : { remark: `Le millésime « ${cut(text)} » n’existe pas ; l’année 2016 est affichée.` },
    serialize: (value) => (value === DEFAULT_FACTS.millesime ? null : value),
  },
  visibleLayers: {
    key: 'couches',
    parse: parseLayers,
    serialize: serializeLayers,
  },
  comparedId: { key: 'avec', parse: parseComparedId, serialize: (id) => id },
  comparedType: { key: 'avec', parse: parseComparedType, serialize: (type) => type },
  comparedMillesime: {
    key: 'avec-millesime',
    parse: parseComparedMillesime,
    serialize: (millesime) => millesime,
  },
  vue: {
    key: 'vue',
    parse: (text) =>
      isVue(text)
        ? { value: text }
        : { remark: `La vue « ${cut(text)} » n’existe pas ; le portrait est affiché.` },
    serialize: (vue) => (vue === DEFAULT_FACTS.vue ? null : vue),
  },
  ancre: {
    key: 'ancre',
    parse: (text) =>
      ANCRE.test(text)
        ? { value: text }
        : { remark: `Le repère « ${cut(text)} » de l’adresse n’est pas reconnu.` },
    serialize: (ancre) => ancre,
  },
  formes: { key: 'formes', parse: parseFormes, serialize: serializeFormes },
  classes: { key: 'classes', parse: parseClasses, serialize: serializeClasses },
  chemin: { key: 'acteur', parse: parseChemin, serialize: serializeChemin },
  typesCaches: { key: 'liens', parse: parseTypes, serialize: serializeTypes },
  etatsCaches: { key: 'etats', parse: parseEtats, serialize: serializeEtats },
  cluster: { key: 'cluster', parse: parseCluster, serialize: (id) => id },
  filtreClusters: {
    key: 'clusters',
    parse: parseFiltreClusters,
    serialize: serializeFiltreClusters,
  },
  atelier: { key: 'atelier', parse: parseAtelier, serialize: serializeAtelier },
  carteIndicateur: { key: 'indicateur', parse: parseCarte, serialize: serializeCarte },
  secondeCarte: { key: 'avec-carte', parse: parseSecondeCarte, serialize: serializeSecondeCarte },
  disposition: {
    key: 'disposition',
    parse: parseDisposition,
    serialize: serializeDisposition,
  },
  volet: { key: 'volet', parse: parseVolet, serialize: serializeVolet },
  echelleEcart: {
    key: 'echelle',
    parse: parseEchelle,
    serialize: (echelle) => (echelle === DEFAULT_FACTS.echelleEcart ? null : echelle),
  },
  genreEcart: { key: 'ecart', parse: parseGenreEcart, serialize: (genre) => genre },
  uniteEcart: { key: 'ecart-unite', parse: parseUniteEcart, serialize: (couche) => couche },
  regionEcart: { key: 'ecart-region', parse: parseRegionEcart, serialize: (code) => code },
  reglagesEcart: { key: 'ecart-seuils', parse: parseSeuils, serialize: serializeSeuils },
  ecartOuvert: { key: 'ecart-ouvert', parse: parseEcartOuvert, serialize: (id) => id },
  camera: { key: 'carte', parse: parseCamera, serialize: (camera) => camera && cameraText(camera) },
  presentee: { key: 'presenter', parse: parsePresentee, serialize: (id) => id },
  etape: {
    key: 'etape',
    parse: parseEtape,
    serialize: (etape) => (etape === DEFAULT_FACTS.etape ? null : String(etape)),
  },
  integre: { key: 'integre', parse: parseIntegre, serialize: (integre) => integre },
  isLecture: { key: 'lecture', parse: parseLecture, serialize: serializeLecture },
}

/** `lat,lon,zoom`, as in most map addresses; must fall around metropolitan France. */
function parseCamera(text: string): Parsed<Camera | null> {
  const [lat, lon, zoom] = text.split(',').map(Number)
  const isUsable =
    lat !== undefined &&
    lon !== undefined &&
    zoom !== undefined &&
    lat >= 38 &&
    lat <= 54 &&
    lon >= -12 &&
    lon <= 16 &&
    zoom >= 3 &&
    zoom <= 14
  return isUsable
    ? { value: { lonLat: [lon, lat], zoom } }
    : {
        remark:
          'La position de la carte donnée par l’adresse est hors de France ; la carte est recadrée.',
      }
}

function cameraText({ lonLat: [lon, lat], zoom }: Camera): string {
  return [lat.toFixed(3), lon.toFixed(3), zoom.toFixed(1)].join(',')
}
