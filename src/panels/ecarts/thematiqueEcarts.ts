import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import type { Ecart } from '#/domain/ecart.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { groupBy } from '#/lib/groupBy.ts'
import { countOf } from '#/lib/plural.ts'
import type { ClasseThematique, Thematique } from '#/store/thematique.slice.ts'

type Classe = Omit<ClasseThematique, 'nombre'>

/** Units without any gap: next to bare paper. */
const AUCUN = { teinte: { rampe: 'sequentielle', position: 0 }, motif: null } as const

/**
 * Three steps, in the light half of the scale, where a pattern in ink still shows; sparse,
 * then ruled, then crossed, so that they are read without colour.
 */
export const CRANS_FORCE = [
  { teinte: { rampe: 'sequentielle', position: 0.14 }, motif: 'semis' },
  { teinte: { rampe: 'sequentielle', position: 0.34 }, motif: 'hachure' },
  { teinte: { rampe: 'sequentielle', position: 0.55 }, motif: 'plus' },
] as const satisfies Omit<Classe, 'label'>[]

/** Upper ends of the classes by number: one or two gaps, three to five, more. */
const BORNES_NOMBRE = [2, 5] as const

const LABELS = {
  force: ['écart léger', 'écart net', 'écart fort'],
  nombre: ['1 ou 2 écarts', '3 à 5 écarts', '6 écarts ou plus'],
} as const

const classesOf = (par: keyof typeof LABELS): Classe[] =>
  CRANS_FORCE.map((cran, rang) => ({ ...cran, label: LABELS[par][rang] ?? '' }))

const CLASSES = { force: classesOf('force'), nombre: classesOf('nombre') }

export type ThematiqueEcartsProps = {
  ecarts: readonly Ecart[]
  couche: CoucheId
  titre: string
  phrase: string
  /** Codes of every unit of the couche. */
  unites: readonly string[]
  /** Some of them lie outside what is shown (a région). */
  isPartial: boolean
  /** What the tip writes for a gap. */
  texteDe: (ecart: Ecart) => string
  /** By the strongest gap of a unit, or by how many it has. */
  par: 'force' | 'nombre'
}

/** The map of gaps: three classes told apart by tint and by pattern, after the units without any. */
export function thematiqueEcarts(props: ThematiqueEcartsProps): Thematique {
  const { ecarts, couche, titre, phrase, unites, isPartial, par } = props
  const { type } = COUCHES[couche]
  const drawn = ecarts.filter(({ territoire }) => parseTerritoireId(territoire)?.type === type)
  const byCode = groupBy(drawn, ({ territoire }) => parseTerritoireId(territoire)?.code ?? '')
  const rangs = new Map<string, number>(unites.map((code) => [code, 0]))
  const textes = new Map<string, string>()
  for (const [code, found] of byCode) {
    rangs.set(code, 1 + rangOf(found, par))
    textes.set(code, texteOf(found, props))
  }
  const aucun: Classe = {
    ...AUCUN,
    label: isPartial ? 'aucun écart, ou hors de la région' : 'aucun écart',
  }
  return {
    titre,
    phrase,
    couche,
    classes: [aucun, ...CLASSES[par]].map((classe, rang) => ({
      ...classe,
      nombre: countRang(rangs, rang),
    })),
    rangs,
    textes,
    sansDonnee: null,
  }
}

function rangOf(found: readonly Ecart[], par: 'force' | 'nombre'): number {
  if (par === 'force') return Math.max(...found.map(({ force }) => force))
  const rang = BORNES_NOMBRE.findIndex((borne) => found.length <= borne)
  return rang < 0 ? BORNES_NOMBRE.length : rang
}

function texteOf(found: readonly Ecart[], { texteDe, par }: ThematiqueEcartsProps): string {
  const [first] = found
  if (first !== undefined && found.length === 1 && par === 'force') return texteDe(first)
  return countOf(found.length, 'écart')
}

function countRang(rangs: ReadonlyMap<string, number>, rang: number): number {
  return [...rangs.values()].filter((one) => one === rang).length
}
