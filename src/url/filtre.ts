import { SLUG } from '#/domain/content/commun.ts'
import { isTypologieId, TYPOLOGIE_IDS, TYPOLOGIES } from '#/layers/paysMark.ts'
import { type FiltreFormes, SANS_FORMES } from '#/store/filtre.slice.ts'
import { cut, type Parsed } from './parsed.ts'

/** Words that stand first: « all of these », « texts count too ». No form has these ids. */
const ET = 'et'
const TEXTES = 'textes'

/** More forms than this in an address is a mistake, not a choice. */
const MAX_FORMES = 12

/** `formes=et,textes,reunions,label`. Which forms exist is for the content to say. */
export function parseFormes(text: string): Parsed<FiltreFormes> {
  const words = [...new Set(text.split(','))]
  const ids = words.filter((word) => word !== ET && word !== TEXTES)
  if (ids.length === 0 || ids.length > MAX_FORMES || !ids.every((id) => SLUG.test(id))) {
    return {
      remark: `Les formes d’animation « ${cut(text)} » de l’adresse ne sont pas reconnues ; aucune n’est retenue.`,
    }
  }
  return {
    value: {
      ids,
      mode: words.includes(ET) ? 'et' : 'ou',
      lecture: words.includes(TEXTES) ? 'textes' : 'tableau',
    },
  }
}

/** Nothing to share without a form: the way of reading alone changes nothing on the map. */
export function serializeFormes({ ids, mode, lecture }: FiltreFormes): string | null {
  if (ids.length === 0) return null
  const words = [
    ...(mode === SANS_FORMES.mode ? [] : [ET]),
    ...(lecture === SANS_FORMES.lecture ? [] : [TEXTES]),
    ...ids,
  ]
  return words.join(',')
}

/** `classes=A,C`: the letters of the map; a class without one of ours keeps its id. */
export function parseClasses(text: string): Parsed<readonly string[]> {
  const words = [...new Set(text.split(','))]
  const ids = words.map(
    (word) => TYPOLOGIE_IDS.find((id) => TYPOLOGIES[id].lettre === word) ?? word,
  )
  if (!ids.every((id) => SLUG.test(id)) || ids.length > MAX_FORMES) {
    return {
      remark: `Les classes « ${cut(text)} » de l’adresse ne sont pas reconnues ; toutes sont montrées.`,
    }
  }
  return { value: ids }
}

export function serializeClasses(classes: readonly string[]): string | null {
  if (classes.length === 0) return null
  return classes.map((id) => (isTypologieId(id) ? TYPOLOGIES[id].lettre : id)).join(',')
}
