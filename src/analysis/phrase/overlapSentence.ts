import { formatAreaKm2, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import type { Parts } from '../communes/mesure.ts'
import type { Overlap } from '../overlap.ts'
import { finishSentence } from './finishSentence.ts'
import { type GroupeNominal, groupeNominal, type TerritoireNomme } from './groupeNominal.ts'

type Sides = { a: GroupeNominal; b: GroupeNominal; overlap: Overlap }

/**
 * The overlap of A and B in one French sentence, both directions. Shares are whole
 * percents, never a false 0 or 100; an unknown population is said, not guessed; the
 * vintages are named when the two sides have different ones.
 */
export function overlapSentence(a: TerritoireNomme, b: TerritoireNomme, overlap: Overlap): string {
  const isCrossed = Boolean(a.millesime && b.millesime && a.millesime !== b.millesime)
  const sides = { a: nameOf(a, isCrossed), b: nameOf(b, isCrossed), overlap }
  return finishSentence(
    overlap.negligeable ? tellSliver(sides) : BY_RELATION[overlap.relation](sides),
  )
}

const BY_RELATION: Record<Overlap['relation'], (sides: Sides) => string> = {
  disjoint: ({ a, b, overlap }) =>
    overlap.methode === 'communes'
      ? `${a.le} et ${b.le} n’ont aucune commune en partage.`
      : `${a.le} et ${b.le} n’ont aucune surface en partage.`,
  identique: ({ a, b, overlap }) =>
    overlap.methode === 'communes'
      ? `${a.le} et ${b.le} sont faits des mêmes communes : leurs périmètres coïncident.`
      : `${a.le} et ${b.le} ont le même périmètre.`,
  'a-dans-b': ({ a, b, overlap }) => {
    const il = a.isFeminine ? 'elle' : 'il'
    const entier = a.isFeminine ? 'tout entière' : 'tout entier'
    return `${a.le} est ${entier} dans ${b.le} : ${il} en fait ${inside(overlap, overlap.partsDeB, 'la surface', 'des habitants')}`
  },
  'b-dans-a': ({ a, b, overlap }) =>
    `${a.le} couvre en entier ${b.le}, qui fait ${inside(overlap, overlap.partsDeA, 'sa surface', 'de ses habitants')}`,
  partiel: tellPartial,
}

function tellPartial({ a, b, overlap }: Sides): string {
  const { partsDeA, partsDeB } = overlap
  const surface = share(partsDeB.surface)
  if (partsDeB.population === null || partsDeA.population === null) {
    return `${a.le} couvre ${surface} de la surface ${b.du} ; ${whyUnknown(overlap)}`
  }
  const habitants = shareOfPeople(partsDeB.population, overlap.estime)
  const covered =
    habitants === surface
      ? `${surface} de la surface et des habitants ${b.du}`
      : `${surface} de la surface et ${habitants} des habitants ${b.du}`
  return `${a.le} couvre ${covered} ; ${livingThere(partsDeA.population, overlap.estime)}${estimate(overlap)}`
}

/** « 4 % de la surface et 3 % des habitants. » */
function inside(overlap: Overlap, parts: Parts, surfaceOf: string, people: string): string {
  const surface = share(parts.surface)
  if (parts.population === null) return `${surface} de ${surfaceOf} ; ${whyUnknown(overlap)}`
  const habitants = shareOfPeople(parts.population, overlap.estime)
  const both =
    habitants === surface
      ? `${surface} de ${surfaceOf} et ${people}`
      : `${surface} de ${surfaceOf} et ${habitants} ${people}`
  return `${both}${estimate(overlap)}`
}

function livingThere(part: number, estime: boolean): string {
  if (part === 0) return 'aucun de ses habitants n’y vit'
  if (part === 1) return 'tous ses habitants y vivent'
  return `${shareOfPeople(part, estime)} de ses habitants y vivent`
}

function shareOfPeople(part: number, estime: boolean): string {
  if (part === 0) return 'aucun'
  if (part === 1) return 'la totalité'
  const text = formatShare(part)
  return estime && /^\d/.test(text) ? `environ ${text}` : text
}

function share(part: number | null): string {
  return part === 1 ? 'la totalité' : formatShare(part)
}

function whyUnknown({ a, b }: Overlap): string {
  const without = a.sansPopulation + b.sansPopulation
  if (without === 0) return 'la part des habitants n’a pas de sens, faute d’habitants.'
  return `la part des habitants est inconnue : la population manque pour ${countOf(without, 'commune')}.`
}

function estimate({ estime }: Overlap): string {
  return estime ? ' (habitants estimés au prorata des surfaces dans les communes coupées).' : '.'
}

function tellSliver({ a, b, overlap }: Sides): string {
  const area = formatAreaKm2(overlap.commun.areaKm2)
  return `${a.le} et ${b.le} ne se recouvrent que sur ${area} : une différence de tracé, comptée à part.`
}

function nameOf(territoire: TerritoireNomme, isCrossed: boolean): GroupeNominal {
  const named = groupeNominal(territoire)
  if (!isCrossed || !territoire.millesime) return named
  const year = ` (${territoire.millesime === 'actuel' ? 'périmètre actuel' : territoire.millesime})`
  return { ...named, le: `${named.le}${year}`, du: `${named.du}${year}` }
}
