import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { ClePays } from '#/domain/content/modele.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { countMots } from '#/domain/sequence.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { liensDuPays } from '#/panels/clusters/liensDuPays.ts'
import { enumerate } from '#/panels/parts/phraseCarte.ts'
import type { Ecrits, Ressources } from './ressources.ts'

/** Figures and words of one Pays; null for what is not known of it. */
export type FaitsPays = Record<ClePays, string | null>

/** @param cles keys that the steps about it use: what no step says is not measured */
export async function faitsPays(
  identite: PaysIdentite,
  ressources: Ressources,
  ecrits: Ecrits,
  cles: ReadonlySet<string>,
): Promise<FaitsPays> {
  const { le, du } = groupeNominal({ type: 'pays', nom: identite.nom })
  const departements = identite.departements.mesure.map(({ nom }) => nom)
  const affirmation = ecrits.affirmations?.find(
    ({ pays, mesure }) => pays === identite.id && mesure.genre === 'zone-emploi',
  )
  return {
    pays: identite.id,
    nom: identite.nom,
    le,
    Le: capital(le),
    du,
    accroche: identite.accroche,
    classe: ecrits.typologies.find(({ id }) => id === identite.typologie)?.nom ?? 'sans classe',
    ville: identite.villeCentre.nom,
    departements: departements.length === 0 ? null : capital(enumerate(departements)),
    pages: pagesText(identite.pages),
    dit: affirmation?.dit ?? null,
    ditPage: affirmation ? String(affirmation.page) : null,
    ...perimetre(identite, ressources),
    ...(await bassin(identite, ressources, cles)),
    ...animation(identite, ecrits),
    ...paroles(ecrits.monographies.get(identite.id)),
  }
}

/** Without a page, the words come from its own file. */
function pagesText(pages: readonly number[]): string {
  const [first, ...others] = pages
  if (first === undefined) return 'Fiche du Pays'
  const last = others.at(-1)
  return last === undefined ? `Mémento, p. ${first}` : `Mémento, p. ${first} à ${last}`
}

type Perimetre = Pick<
  FaitsPays,
  'habitants2016' | 'communes2016' | 'epci2016' | 'epci2017' | 'mouvement'
>

function perimetre({ id }: PaysIdentite, { catalogue, communes }: Ressources): Perimetre {
  const code = parseTerritoireId(id)?.code ?? ''
  const [avant, apres] = [catalogue.find(id, '2016'), catalogue.find(id, '2017')]
  const epci = (couche: 'pays-2016' | 'pays-2017', into: 'epci-2016' | 'epci-2017') =>
    communes && countOf(communes.composition(couche, code, into).length, 'EPCI', 'EPCI')
  return {
    habitants2016: avant && formatInteger(avant.population),
    communes2016: avant && countOf(avant.nbCommunes, 'commune'),
    epci2016: avant && epci('pays-2016', 'epci-2016'),
    epci2017: apres && epci('pays-2017', 'epci-2017'),
    mouvement: avant && apres && communes && tellMouvement(communes, code),
  }
}

/** Communes come and gone, as polygons of 2018, so that mere mergers of communes do not count. */
function tellMouvement(communes: NonNullable<Ressources['communes']>, code: string): string {
  const avant = new Set(communes.polygonesOf('pays-2016', code))
  const apres = new Set(communes.polygonesOf('pays-2017', code))
  const arrivees = [...apres].filter((index) => !avant.has(index)).length
  const parties = [...avant].filter((index) => !apres.has(index)).length
  if (arrivees === 0 && parties === 0) return 'Les limites extérieures n’ont pas bougé.'
  if (arrivees === 0) return `Le Pays perd ${countOf(parties, 'commune')}.`
  if (parties === 0) return `Le Pays gagne ${countOf(arrivees, 'commune')}.`
  return `Le Pays gagne ${countOf(arrivees, 'commune')} et en perd ${formatInteger(parties)}.`
}

type Bassin = Pick<FaitsPays, 'zone' | 'zoneLe' | 'zoneDu' | 'partZone' | 'partPays'>
const SANS_BASSIN: Bassin = {
  zone: null,
  zoneLe: null,
  zoneDu: null,
  partZone: null,
  partPays: null,
}

/** The zone d'emploi of 2010 that holds the main town, and what both share in inhabitants. */
async function bassin(
  identite: PaysIdentite,
  ressources: Ressources,
  cles: ReadonlySet<string>,
): Promise<Bassin> {
  const { communes, catalogue, analyse } = ressources
  const ville = parseTerritoireId(identite.villeCentre.commune)?.code ?? ''
  const index = communes?.indexOf(ville) ?? null
  const couche = 'zone-emploi-2010'
  const code =
    index === null ? undefined : communes?.parentsOf(index).find((p) => p.couche === couche)?.code
  const zone = code === undefined ? null : catalogue.find(`${couche}:${code}`, '2016')
  if (zone === null || !catalogue.find(identite.id, '2016')) return SANS_BASSIN
  const nom = groupeNominal({ type: couche, nom: zone.nom })
  const a = { couche: 'pays-2016' as const, code: parseTerritoireId(identite.id)?.code ?? '' }
  // Measured only for who says it: a talk does not wait for a figure that no step shows.
  const isAsked = cles.has('partZone') || cles.has('partPays')
  const paire = isAsked ? await analyse?.overlapPair({ a, b: { couche, code: zone.code } }) : null
  const parts = paire?.ok ? paire.value.overlap : null
  return {
    zone: zone.code,
    zoneLe: nom.le,
    zoneDu: nom.du,
    partZone: partText(parts?.partsDeB.population),
    partPays: partText(parts?.partsDeA.population),
  }
}

const partText = (part: number | null | undefined) => (part == null ? null : formatShare(part))

type Animation = Pick<FaitsPays, 'nbFormesPays' | 'listeFormes' | 'listeClusters' | 'nbLiensPays'>

function animation(identite: PaysIdentite, ecrits: Ecrits): Animation {
  const { formes, liens, clusters, monographies } = ecrits
  const declarees = monographies
    .get(identite.id)
    ?.formes.filter(({ declaree }) => declaree)
    .flatMap(({ forme }) => formes?.find(({ id }) => id === forme)?.nomCourt ?? [])
  const siens = (clusters ?? []).filter(({ pays }) => pays.includes(identite.id))
  const tous = liens && clusters ? liensDuPays(identite, liens, clusters) : null
  const nombre = tous ? tous.directs.length + tous.autour.length : 0
  return {
    nbFormesPays: declarees ? capital(formatInteger(declarees.length)) : null,
    listeFormes: declarees && declarees.length > 0 ? enumerate(declarees) : null,
    listeClusters: siens.length === 0 ? null : enumerate(siens.slice(0, 4).map(({ nom }) => nom)),
    nbLiensPays: nombre === 0 ? null : capital(`${countOf(nombre, 'lien')} racontés`),
  }
}

type Paroles = Pick<FaitsPays, 'conseil' | 'conseilPage' | 'obstacle' | 'obstaclePage' | 'actions'>

/** What a room can read at once: the shortest advice, the shortest obstacle, three actions. */
function paroles(monographie: Monographie | undefined): Paroles {
  const conseil = shortest(monographie?.conseils ?? [])
  const obstacle = shortest(monographie?.obstacles ?? [])
  const actions = (monographie?.actions ?? [])
    .filter(({ etat, formes }) => etat !== 'non-retenue' && formes.length > 0)
    .slice(0, 3)
    .map(({ titre }) => titre)
  return {
    conseil: conseil?.texte ?? null,
    conseilPage: conseil?.page == null ? null : String(conseil.page),
    obstacle: obstacle?.texte ?? null,
    obstaclePage: obstacle?.page == null ? null : String(obstacle.page),
    actions: actions.length === 0 ? null : `${actions.join(' · ')}.`,
  }
}

function shortest<T extends { texte: string }>(enonces: readonly T[]): T | undefined {
  return enonces.toSorted((a, b) => countMots(a.texte) - countMots(b.texte))[0]
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
