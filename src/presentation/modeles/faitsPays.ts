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

/** Null: not known, for good; undefined: not here yet. */
export type Fait = string | null | undefined

/** Figures and words of one Pays. */
export type FaitsPays = Record<ClePays, Fait>

/** What is known of a Pays with what has come so far; what is measured comes apart. */
export function faitsPays(
  identite: PaysIdentite,
  ressources: Ressources,
  ecrits: Ecrits,
): FaitsPays {
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
    ...bassin(identite, ressources),
    ...animation(identite, ecrits),
    ...paroles(ecrits.monographies.get(identite.id)),
  }
}

/** Without a page, the words come from its own file. */
function pagesText(pages: readonly number[]): string {
  const [first, ...others] = pages
  if (first === undefined) return 'Fiche du Pays'
  const last = others.at(-1)
  if (last === undefined) return `Mémento, p. ${first}`
  return `Mémento, p. ${first} ${last - first === 1 ? 'et' : 'à'} ${last}`
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

/** The zone d'emploi of 2010 that holds the main town; what both share has to be measured. */
function bassin(identite: PaysIdentite, ressources: Ressources): Bassin {
  const { analyse } = ressources
  const zone = zoneOf(identite, ressources)
  if (!zone) return { zone, zoneLe: zone, zoneDu: zone, partZone: zone, partPays: zone }
  const nom = groupeNominal({ type: ZONE, nom: zone.nom })
  const part = analyse === null ? null : undefined
  return { zone: zone.code, zoneLe: nom.le, zoneDu: nom.du, partZone: part, partPays: part }
}

const ZONE = 'zone-emploi-2010'

function zoneOf(identite: PaysIdentite, { communes, catalogue }: Ressources) {
  if (!catalogue.find(identite.id, '2016')) return null
  if (!communes) return communes
  const index = communes.indexOf(parseTerritoireId(identite.villeCentre.commune)?.code ?? '')
  const parents = index === null ? [] : communes.parentsOf(index)
  const code = parents.find(({ couche }) => couche === ZONE)?.code
  return code === undefined ? null : catalogue.find(`${ZONE}:${code}`, '2016')
}

/** What a Pays and its zone d'emploi share in inhabitants, each way. */
export async function measureBassin(
  identite: PaysIdentite,
  ressources: Ressources,
): Promise<Pick<FaitsPays, 'partZone' | 'partPays'>> {
  const zone = zoneOf(identite, ressources)
  const a = { couche: 'pays-2016' as const, code: parseTerritoireId(identite.id)?.code ?? '' }
  const ask = async () =>
    zone && ressources.analyse?.overlapPair({ a, b: { couche: ZONE, code: zone.code } })
  const first = await ask()
  // On a busy machine the first request may die while the worker reads its files; it has them now.
  const paire = first?.ok ? first : await ask()
  const parts = paire?.ok ? paire.value.overlap : null
  return {
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
