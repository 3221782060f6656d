import type { DescriptionGenre, ParametreEcart, ValeursParametres } from '#/domain/ecart.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { CHOIX_ECART, type ChoixEcart, type ReglagesEcart } from '#/store/ecarts.slice.ts'
import { formatValeur } from './formatEcart.ts'

export type FaitsEcart = Omit<ChoixEcart, 'ecartOuvert'> & { reglagesEcart: ReglagesEcart }

export type VueReglee = {
  faits: FaitsEcart
  /** Why, in French, for the reader who came with a link. */
  remarks: string[]
}

type Connus = {
  descriptions: readonly DescriptionGenre[]
  /** True for the code of a région. */
  isRegion: (code: string) => boolean
}

/**
 * Brings what an address asked for back to what exists: kinds, units, régions, and
 * thresholds within their bounds. Values equal to the default are forgotten.
 */
export function reglerVue(faits: FaitsEcart, { descriptions, isRegion }: Connus): VueReglee {
  const regles = { ...faits }
  const remarks: string[] = []
  const genre = descriptions.find(({ id }) => id === faits.genreEcart)
  if (faits.genreEcart !== null && genre === undefined) {
    regles.genreEcart = null
    remarks.push(
      `Le genre d’écart «${FINE}${faits.genreEcart}${FINE}» n’existe pas ; tous sont montrés.`,
    )
  }
  // A kind belongs to one scale: it is what the reader asked for. A scale without kinds shows nothing.
  const hasGenres = descriptions.some((one) => one.echelle === faits.echelleEcart)
  const echelle =
    genre?.echelle ??
    (hasGenres ? faits.echelleEcart : (descriptions[0]?.echelle ?? faits.echelleEcart))
  if (echelle !== faits.echelleEcart) regles.echelleEcart = echelle
  if (faits.uniteEcart !== null && !genre?.unites.includes(faits.uniteEcart)) {
    regles.uniteEcart = null
    remarks.push('Ce genre d’écart ne se lit pas dans cette unité ; celle d’usage est prise.')
  }
  if (faits.regionEcart !== null && (echelle === 'neuf' || !isRegion(faits.regionEcart))) {
    regles.regionEcart = null
    if (echelle === 'france') {
      remarks.push(
        `Aucune région ne porte le code ${faits.regionEcart} ; toute la France est montrée.`,
      )
    }
  }
  regles.reglagesEcart = settleReglages(faits.reglagesEcart, descriptions, remarks)
  return { faits: regles, remarks }
}

/** What follows from a choice: another scale has other kinds, another kind other units; the evidence shuts. */
export function followChoix(now: FaitsEcart, choix: Partial<ChoixEcart>): ChoixEcart {
  const { echelleEcart = now.echelleEcart, genreEcart = now.genreEcart } = choix
  if (echelleEcart !== now.echelleEcart) return { ...CHOIX_ECART, echelleEcart, ...choix }
  const { regionEcart, uniteEcart } = now
  return {
    echelleEcart,
    genreEcart,
    regionEcart,
    uniteEcart: genreEcart === now.genreEcart ? uniteEcart : null,
    ecartOuvert: null,
    ...choix,
  }
}

/** The same object when there is nothing to change: a new one would be a new question. */
function settleReglages(
  reglages: ReglagesEcart,
  descriptions: readonly DescriptionGenre[],
  remarks: string[],
): ReglagesEcart {
  let isChanged = false
  const settled: Record<string, ValeursParametres> = {}
  for (const [id, valeurs] of Object.entries(reglages)) {
    const parametres = descriptions.find((one) => one.id === id)?.parametres ?? []
    const kept: Record<string, number | string> = {}
    for (const [name, valeur] of Object.entries(valeurs)) {
      const parametre = parametres.find((one) => one.id === name)
      const read = parametre && readValeur(parametre, valeur)
      if (read !== undefined && read !== parametre?.defaut) kept[name] = read
      if (kept[name] === valeur) continue
      isChanged = true
      if (read !== valeur) remarks.push(refus(parametre, name, read))
    }
    if (Object.keys(kept).length > 0) settled[id] = kept
  }
  return isChanged ? settled : reglages
}

/** A number inside its bounds, a known choice; undefined for what means nothing. */
function readValeur(
  parametre: ParametreEcart,
  valeur: number | string,
): number | string | undefined {
  if (parametre.kind === 'choix') {
    return parametre.choix.find(({ id }) => id === String(valeur))?.id
  }
  if (typeof valeur !== 'number' || !Number.isFinite(valeur)) return undefined
  return Math.min(parametre.max, Math.max(parametre.min, valeur))
}

function refus(
  parametre: ParametreEcart | undefined,
  name: string,
  read: number | string | undefined,
): string {
  if (parametre === undefined)
    return `Le seuil «${FINE}${name}${FINE}» n’existe pas ; il est laissé de côté.`
  if (typeof read !== 'number' || parametre.kind !== 'nombre') {
    return `«${FINE}${parametre.libelle}${FINE}» reprend son réglage par défaut.`
  }
  return `«${FINE}${parametre.libelle}${FINE}» s’arrête à ${formatValeur(read, parametre.unite)}.`
}

/** The value in force: the reader's, or the default. */
export function valeurDe(parametre: ParametreEcart, valeurs: ValeursParametres | undefined) {
  return valeurs?.[parametre.id] ?? parametre.defaut
}
