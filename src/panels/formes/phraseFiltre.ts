import type { FormeAnimation } from '#/domain/content/formes.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import type { FiltreFormes } from '#/store/filtre.slice.ts'
import { enumerate } from '../parts/phraseCarte.ts'

const NOMBRES = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf']

export type FaitsFiltre = Pick<FiltreFormes, 'mode' | 'lecture'> & {
  /** Short names of the Pays that pass. */
  noms: readonly string[]
  formes: readonly FormeAnimation[]
  /** Names of classes. */
  classes: readonly string[]
}

/** « Cinq Pays organisent des réunions entre entrepreneurs : … »: what the map keeps strong. */
export function phraseFiltre({ noms, formes, classes, mode, lecture }: FaitsFiltre): string {
  const isOne = noms.length === 1
  const verbs = formes.map(({ nom, phrase }) => {
    const known = isOne ? phrase?.un : phrase?.plusieurs
    return known ?? `${isOne ? 'pratique' : 'pratiquent'} «${FINE}${nom}${FINE}»`
  })
  const does = mode === 'et' ? enumerate(verbs) : either(verbs)
  const ofClass = classes.map((nom) => `«${FINE}${nom}${FINE}»`)
  const source = formes.length === 0 ? '' : SOURCES[lecture]
  if (noms.length === 0) {
    const wanted = [...ofClass, ...formes.map(({ nomCourt }) => nomCourt)]
    return `Aucun Pays ne répond à ce choix${FINE}: ${enumerate(wanted)}${source}.`
  }
  const count = NOMBRES[noms.length] ?? formatInteger(noms.length)
  const subject = `${count} Pays`
  const predicate =
    formes.length === 0
      ? `${isOne ? 'est rangé' : 'sont rangés'} en ${either(ofClass)}`
      : `${classes.length === 0 ? '' : `(${either(ofClass)}) `}${does}`
  return `${subject} ${predicate}${source}${FINE}: ${enumerate(noms)}.`
}

const SOURCES: Record<FiltreFormes['lecture'], string> = {
  tableau: '',
  textes: ', au tableau ou dans les textes',
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`
}
