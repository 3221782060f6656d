import { loadModele } from '#/content/chargements.ts'
import { paysContenus } from '#/content/identites.ts'
import { clesOf, type Modele, type ModeleEtape } from '#/domain/content/modele.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Result } from '#/domain/finding.ts'
import { type Sequence, VERSION_SEQUENCE } from '#/domain/sequence.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { faitsFrance } from './faitsFrance.ts'
import { type FaitsPays, faitsPays, measureBassin } from './faitsPays.ts'
import { sequenceDuPays, type TouteFaite, toutesFaites } from './listeSequences.ts'
import {
  type Ecrits,
  loadCommunes,
  loadEcrits,
  loadRessources,
  type Ressources,
  type Sources,
} from './ressources.ts'
import { type Faits, hasPlace, isAttendue, writeEtape } from './writeEtape.ts'

/** A sequence whose steps are all there, in their order; some words are still on their way. */
export type Ebauche = {
  sequence: Sequence
  /** Ids of the steps whose words wait for a figure. */
  attendues: ReadonlySet<string>
}

/**
 * Writes a ready-made sequence with the figures of the day, as they come: a room sees the
 * first step while the others are counted. Number and order of the steps are those of the
 * first answer; the last one waits for nothing. Says nothing when no such sequence exists.
 */
export async function* followTouteFaite(
  id: string,
  sources: Sources,
): AsyncGenerator<Result<Ebauche>> {
  const found = toutesFaites().find((one) => one.id === id)
  if (found === undefined) return
  const [modele, ressources, ecrits] = await Promise.all([
    loadModele(found.pays === null ? found.id : 'pays'),
    loadRessources(sources),
    loadEcrits(),
  ])
  if (!modele.ok) {
    yield modele
    return
  }
  const mesures = new Map<TerritoireId, Partial<FaitsPays>>()
  const trame = planEtapes(found, modele.value, createFaits(ressources, ecrits, mesures))
  const write = (known: Ressources): Result<Ebauche> => ({
    ok: true,
    value: writeEbauche(found, trame, createFaits(known, ecrits, mesures)),
  })
  yield write(ressources)
  const complete = { ...ressources, communes: await loadCommunes(sources) }
  yield write(complete)
  for (const sujet of measuredIn(trame)) {
    mesures.set(sujet.id, await measureBassin(sujet, complete))
    yield write(complete)
  }
}

/** The same once everything is known; null when no such sequence exists. */
export async function writeTouteFaite(
  id: string,
  sources: Sources,
): Promise<Result<Sequence> | null> {
  let last: Result<Ebauche> | null = null
  for await (const ebauche of followTouteFaite(id, sources)) last = ebauche
  return last?.ok ? { ok: true, value: last.value.sequence } : last
}

/** One step to be written, and the Pays it is about. */
type Place = { id: string; moule: ModeleEtape; sujet: PaysIdentite | null }

function planEtapes({ pays }: TouteFaite, { etapes }: Modele, faitsOf: FaitsOf): Place[] {
  const all = [...paysContenus().values()]
  const own = all.find(({ id }) => id === pays) ?? null
  return etapes
    .flatMap((moule) => {
      const sujets = sujetsOf(moule, all, own)
      return sujets.map((sujet) => ({
        id: sujets.length > 1 && sujet ? sequenceDuPays(sujet.id) : moule.id,
        moule,
        sujet,
      }))
    })
    .filter(({ moule, sujet }) => hasPlace(moule, faitsOf(sujet)))
}

/** The Pays a step is written for; one null subject when it is about France. */
function sujetsOf(
  { pays, pour }: ModeleEtape,
  all: readonly PaysIdentite[],
  own: PaysIdentite | null,
): (PaysIdentite | null)[] {
  if (pour === 'chaque-pays') return [...all]
  if (pays === undefined) return [own]
  return all.filter(({ id }) => id === pays)
}

type FaitsOf = (sujet: PaysIdentite | null) => Faits

/** What can be said of France and of each Pays, worked out once for all the steps about it. */
function createFaits(
  ressources: Ressources,
  ecrits: Ecrits,
  mesures: ReadonlyMap<TerritoireId, Partial<FaitsPays>>,
): FaitsOf {
  const france = faitsFrance(ressources, ecrits)
  const memo = new Map<TerritoireId, Faits>()
  return (sujet) => {
    if (sujet === null) return france
    const known = memo.get(sujet.id)
    if (known !== undefined) return known
    const faits = faitsPays(sujet, ressources, ecrits)
    const made = { ...france, ...faits, ...mesures.get(sujet.id) }
    memo.set(sujet.id, made)
    return made
  }
}

/** Measured only for who says it: a talk does not wait for a figure that no step shows. */
function measuredIn(trame: readonly Place[]): Set<PaysIdentite> {
  const asking = trame.filter(({ moule: { texte, sans = '' } }) =>
    clesOf(texte + sans).some((cle) => cle === 'partZone' || cle === 'partPays'),
  )
  return new Set(asking.flatMap(({ sujet }) => sujet ?? []))
}

function writeEbauche(
  { id, titre }: TouteFaite,
  trame: readonly Place[],
  faitsOf: FaitsOf,
): Ebauche {
  const lignes = trame.map((place) => ({ ...place, faits: faitsOf(place.sujet) }))
  const attendues = lignes.filter(({ moule, faits }) => isAttendue(moule, faits))
  return {
    sequence: {
      version: VERSION_SEQUENCE,
      id,
      titre,
      etapes: lignes.map((one) => writeEtape(one.moule, one.faits, one.id)),
    },
    attendues: new Set(attendues.map((one) => one.id)),
  }
}
