// @vitest-environment node
import {
  createExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { FAMILLES_LIEN } from '#/domain/content/reseau.ts'
import { paintClustersChoix } from '#/layers/clusters.layer.ts'
import { paintDessin } from '#/layers/dessin.ts'
import { paintFond } from '#/layers/fond.ts'
import { paintLiens } from '#/layers/liens.ts'
import { PALETTE_CLAIRE } from '#/layers/palette.ts'
import { LAYERS } from '#/layers/registry.ts'
import { paintSelection } from '#/layers/selection.ts'
import { MOTIFS_THEMATIQUES, paintMotif, paintThematique } from '#/layers/thematique.ts'
import { ROLES_DESSIN } from '#/store/dessin.slice.ts'
import { evaluate, OperateurInconnu } from './evaluate.ts'

const PAYS = [
  { id: 'pays:ledonien', nom: 'Pays Lédonien', typologieId: 'pole-urbain-moyen' },
  { id: 'pays:langres', nom: 'Pays de Langres', typologieId: 'rural-structure' },
] as const

/** Every layer that the map can have, filtered or not. */
const SPECS = [
  ...paintFond(PALETTE_CLAIRE),
  ...paintSelection(PALETTE_CLAIRE),
  ...paintLiens(PALETTE_CLAIRE),
  ...paintClustersChoix(PALETTE_CLAIRE),
  ...paintThematique(PALETTE_CLAIRE, 'epci-2016'),
  ...([...MOTIFS_THEMATIQUES, 'inconnu'] as const).flatMap((motif) =>
    paintMotif('epci-2016', motif),
  ),
  ...ROLES_DESSIN.flatMap((role) => paintDessin(PALETTE_CLAIRE, role, `choix-${role}-39`)),
  ...LAYERS.flatMap(({ id, paint }) =>
    [null, ['ledonien']].flatMap((retenus) =>
      paint({ palette: PALETTE_CLAIRE, source: `${id}-2016`, pays: PAYS, retenus }),
    ),
  ),
].map(({ spec }) => spec)

/** All that our layers read, so that none of them falls back on a default. */
const COMPLET = {
  code: 'ledonien',
  nom: 'Pays Lédonien',
  rang: 1,
  typologieId: 'pole-urbain-moyen',
  genre: 'voisins',
  famille: 'moyens',
  force: 3,
  etat: 'en-cours',
  sorte: 'cluster',
  isFoyer: false,
  isCerne: false,
  image: 'lien-fleche-moyens',
  cap: 12,
  ordre: 1,
  place: '3-1',
  total: 3,
}
const FEATURES = [
  COMPLET,
  { ...COMPLET, code: 'langres', rang: 4, genre: 'mers' },
  ...FAMILLES_LIEN.map((famille, i) => ({
    ...COMPLET,
    famille,
    force: 1 + (i % 3),
    etat: 'termine',
  })),
  { ...COMPLET, sorte: 'pays', isFoyer: true, isCerne: true },
]
const STATES = [
  {},
  { survol: true },
  { choisi: true, teinte: 0.3, motif: 1 },
  { teinte: 2.8, motif: 0 },
]
const ZOOMS = [3.2, 5, 5.3, 6.9, 7.4, 8.86, 9.3, 10.5, 13]

type Situation = { zoom: number; proprietes: object; etat: object }

const SITUATIONS: Situation[] = ZOOMS.flatMap((zoom) =>
  FEATURES.flatMap((proprietes) => STATES.map((etat) => ({ zoom, proprietes, etat }))),
)

/** MapLibre's own reading of a property. */
function theirs(property: StylePropertySpecification, value: unknown) {
  const made = createExpression(value, 'essai', property)
  if (made.result === 'error') throw new Error(made.value.map((e) => e.message).join())
  return ({ zoom, proprietes, etat }: Situation): unknown => {
    const feature = { type: 2, id: 'x', properties: proprietes }
    return made.value.evaluate({ zoom } as never, feature as never, etat as never)
  }
}

/** Properties of a layer that are computed; constants and font stacks are themselves. */
function expressionsOf(spec: (typeof SPECS)[number]) {
  return (['paint', 'layout'] as const).flatMap((group) => {
    const known = latest[`${group}_${spec.type}`] as Record<string, StylePropertySpecification>
    return Object.entries(spec[group] ?? {}).flatMap(([nom, value]) => {
      const property = known[nom]
      return property !== undefined && isExpression(value) ? [{ nom, value, property }] : []
    })
  })
}

describe('evaluate', () => {
  it('donne la même valeur que MapLibre pour chaque expression de nos couches', () => {
    let compared = 0
    const differences: string[] = []
    for (const spec of SPECS) {
      for (const { nom, value, property } of expressionsOf(spec)) {
        const other = theirs(property, value)
        for (const situation of SITUATIONS) {
          compared += 1
          const [own, expected] = [
            JSON.stringify(plain(evaluate(value, situation as never))),
            JSON.stringify(plain(other(situation))),
          ]
          if (own !== expected)
            differences.push(`${spec.id} ${nom} à ${situation.zoom} : ${own}, attendu ${expected}`)
        }
      }
    }
    expect(differences.slice(0, 5)).toEqual([])
    expect(compared).toBeGreaterThan(3000)
  }, 20_000)

  it('mélange nombres, listes et couleurs, et garde les bouts', () => {
    const at = (input: number, ...stops: unknown[]) =>
      evaluate(['interpolate', ['linear'], ['zoom'], ...stops], {
        zoom: input,
        proprietes: {},
        etat: {},
      })
    expect(at(5.5, 5, '#000000', 6, '#ff8040')).toBe('#804020')
    expect(at(5.5, 5, ['literal', [0, 2]], 6, ['literal', [1, 4]])).toEqual([0.5, 3])
    expect([at(1, 5, 1, 6, 2), at(9, 5, 1, 6, 2)]).toEqual([1, 2])
  })

  it('nomme l’opérateur qu’il ne connaît pas', () => {
    expect(() => evaluate(['within', {}], { zoom: 1, proprietes: {}, etat: {} })).toThrow(
      OperateurInconnu,
    )
  })
})

function isExpression(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => Array.isArray(item))
}

/** MapLibre wraps colours, formatted texts and images; their content is what is drawn. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6
  if (typeof value === 'string' && value.startsWith('#')) return value.toLowerCase()
  if (value === null || typeof value !== 'object') return value
  if ('r' in value && 'g' in value && 'b' in value && 'a' in value) return hexOf(value as never)
  if ('sections' in value)
    return (value.sections as { text: string }[]).map(({ text }) => text).join('')
  if ('name' in value) return value.name
  if ('values' in value) return plain(value.values)
  return Array.isArray(value) ? value.map(plain) : value
}

function hexOf({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b]
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
