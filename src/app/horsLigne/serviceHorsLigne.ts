import type { EtatPrecache } from '#/domain/horsLigne.ts'
import { departementOfChemin } from '#/domain/horsLigne.ts'
import type { AppStore } from '#/store/appStore.ts'
import type { EtatHorsLigne } from '#/store/horsLigne.slice.ts'
import { isBusy } from '../occupation.ts'
import { createEmport, type Emport, type FichierEmporte, type FinEmport } from './emport.ts'
import { openService, type Service } from './registration.ts'

/** What the dialog asks for. Every promise settles; what went wrong is told in a sentence. */
export type HorsLigne = {
  /** Takes the names and figures of communes, then the communes of these départements. */
  take: (departements: readonly string[]) => Promise<void>
  /** Gives the place of these départements back; they are no longer taken by themselves. */
  drop: (departements: readonly string[]) => Promise<void>
  stop: () => void
  /** Looks again into what is kept. */
  refresh: () => Promise<void>
  /** Goes to the version that is waiting; the page opens again. */
  update: () => Promise<void>
}

/** Kept where the reader chose what to take along: nothing is then taken unasked. */
const CHOIX_KEY = 'lisiere.hors-ligne'
const CHOISI = 'choisi'

const FINS: Record<FinEmport, string | null> = {
  fini: null,
  arrete: null,
  coupe:
    'Tout n’a pas pu être emporté : la connexion s’est coupée, ou le serveur a d’autres données que cette version. Ce qui est pris reste pris ; réessayez depuis « Hors ligne ».',
  plein:
    'Le navigateur n’a plus de place pour emporter d’autres communes. Retirez une région, ou libérez de l’espace.',
}

type Options = {
  store: AppStore
  geoBase: string
  fichiers: readonly FichierEmporte[]
  storage: Pick<Storage, 'getItem' | 'setItem'> | null
}

/**
 * Registers the service worker, takes along what the network allows without being asked
 * (unless the reader chose otherwise, or asked to save data), and keeps the store told.
 */
export async function startHorsLigne({
  store,
  geoBase,
  fichiers,
  storage,
}: Options): Promise<HorsLigne | null> {
  const act = store.getState()
  const service = await openService({
    isBusy: () => isBusy(store.getState()),
    onWaiting: () => act.offerMiseAJour(true),
  })
  if (service === null) {
    act.settleHorsLigne('absent')
    return null
  }
  const emport = createEmport({ geoBase, fichiers, stockage: caches })
  let running: AbortController | null = null

  const refresh = async () => {
    const precache = await service.askEtat()
    if (precache) act.settleHorsLigne(await readEtat(precache, emport))
  }
  const take = async (departements: readonly string[], isAsked: boolean) => {
    running?.abort()
    const own = new AbortController()
    running = own
    const end = await emport.take(cheminsOf(emport, departements), {
      signal: own.signal,
      onProgress: (fait, total) => act.tellEmport({ fait, total }),
    })
    if (running !== own) return
    running = null
    act.tellEmport(null)
    await refresh()
    const sentence = FINS[end]
    if (sentence !== null && (isAsked || end === 'plein')) act.tell(sentence)
  }
  const rememberChoice = () => {
    try {
      storage?.setItem(CHOIX_KEY, CHOISI)
    } catch {
      // Storage refused: the choice holds until the page is shut.
    }
  }

  await emport.clean()
  await refresh()
  if (mayTakeUnasked(storage)) void take(departementsOf(emport), false)
  return {
    refresh,
    take: (departements) => take(departements, true),
    drop: async (departements) => {
      rememberChoice()
      running?.abort()
      running = null
      act.tellEmport(null)
      const chemins = emport.fichiers
        .map(({ chemin }) => chemin)
        .filter((chemin) => departements.includes(departementOfChemin(chemin) ?? ''))
      await emport.drop(chemins)
      await refresh()
    },
    stop: () => {
      rememberChoice()
      running?.abort()
    },
    update: () => acceptUpdate(store, service),
  }
}

async function acceptUpdate(store: AppStore, service: Service): Promise<void> {
  const isTaken = await service.acceptWaiting()
  if (!isTaken) {
    store
      .getState()
      .tell(
        'Une présentation est en cours dans un autre onglet : la mise à jour attendra qu’elle soit finie.',
      )
  }
}

/** Everything but communes first: figures are of use everywhere. */
function cheminsOf(emport: Emport, departements: readonly string[]): string[] {
  const chemins = emport.fichiers.map(({ chemin }) => chemin)
  return [
    ...chemins.filter((chemin) => departementOfChemin(chemin) === null),
    ...departements.flatMap((code) => chemins.filter((one) => departementOfChemin(one) === code)),
  ]
}

function departementsOf(emport: Emport): string[] {
  return emport.fichiers.flatMap(({ chemin }) => departementOfChemin(chemin) ?? [])
}

async function readEtat(precache: EtatPrecache, emport: Emport): Promise<EtatHorsLigne> {
  const kept = await emport.presents()
  const detail = emport.fichiers.filter(({ chemin }) => departementOfChemin(chemin) === null)
  const communes = emport.fichiers.filter(({ chemin }) => departementOfChemin(chemin) !== null)
  const present = (files: readonly FichierEmporte[]) =>
    files.filter(({ chemin }) => kept.has(chemin))
  const { version, fichiers, presents, octets, date } = precache
  return {
    application: { version, fichiers, presents, octets },
    date,
    detail: {
      fichiers: detail.length,
      presents: present(detail).length,
      octets: octetsOf(present(detail)),
    },
    departements: present(communes).flatMap(({ chemin }) => departementOfChemin(chemin) ?? []),
    nbDepartements: communes.length,
    octetsCommunes: octetsOf(present(communes)),
  }
}

const octetsOf = (files: readonly FichierEmporte[]) =>
  files.reduce((sum, { octets }) => sum + octets, 0)

function mayTakeUnasked(storage: Options['storage']): boolean {
  try {
    if (storage?.getItem(CHOIX_KEY) === CHOISI) return false
  } catch {
    // Storage refused: as on a first visit.
  }
  const connection: unknown = Reflect.get(navigator, 'connection')
  const isSaving =
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData')
  return isSaving !== true
}
