import { SLUG } from '#/domain/content/commun.ts'
import { MAX_ETAPES } from '#/domain/sequence.ts'
import { cut, type Parsed } from './parsed.ts'

/** `presenter=memento`. Whether the sequence exists is for who loads it to say. */
export function parsePresentee(text: string): Parsed<string | null> {
  return SLUG.test(text) && text.length <= 80
    ? { value: text }
    : { remark: `La séquence « ${cut(text)} » de l’adresse n’est pas reconnue.` }
}

/** `etape=3`, from 1; beyond the end of the sequence, its last step is shown. */
export function parseEtape(text: string): Parsed<number> {
  const etape = Number(text)
  return Number.isInteger(etape) && etape >= 1 && etape <= MAX_ETAPES
    ? { value: etape }
    : { remark: `L’étape « ${cut(text)} » n’existe pas ; la première est montrée.` }
}
