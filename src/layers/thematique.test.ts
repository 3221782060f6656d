import {
  createExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { PALETTES, RAMPES } from './palette.ts'
import {
  couleurDe,
  ETAT_SANS_DONNEE,
  etatThematique,
  legendClasse,
  MOTIFS_THEMATIQUES,
  paintMotif,
  paintThematique,
  positionsDivergentes,
  positionsSequentielles,
} from './thematique.ts'

type Paint = Record<string, unknown>

/** What MapLibre makes of a paint for one state, as `#rrggbb` or a number. */
function evaluate(property: 'fill-color' | 'fill-opacity', value: unknown, state: object) {
  const spec = (latest.paint_fill as Record<string, unknown>)[property]
  const made = createExpression(value, property, spec as StylePropertySpecification)
  if (made.result === 'error') throw new Error(JSON.stringify(made.value))
  const found = made.value.evaluate({ zoom: 6 }, undefined, state)
  if (typeof found === 'number') return found
  return `#${[found.r, found.g, found.b]
    .map((channel: number) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Largest difference of a channel: both round, and half a level may round either way. */
function distance(a: string, b: string): number {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const other = channels(b)
  return Math.max(
    ...channels(a).map((channel, at) => Math.abs(channel - (other[at] ?? Number.NaN))),
  )
}

const opacityOf = (motif: Parameters<typeof paintMotif>[1]) =>
  (paintMotif('epci-2016', motif)[0]?.spec.paint as Paint | undefined)?.['fill-opacity']

describe.each(Object.values(PALETTES))('couleurs d’une carte thématique ($id)', (palette) => {
  const fill = paintThematique(palette, 'epci-2016')[0]?.spec.paint as Paint

  it('la carte et la légende ont la même couleur pour la même classe', () => {
    for (const rampe of RAMPES) {
      for (const position of [0, 0.05, 0.3, 0.5, 0.77, 1]) {
        const state = etatThematique({ rampe, position }, null)
        const onMap = evaluate('fill-color', fill['fill-color'], state)
        const inLegend = couleurDe(palette, { rampe, position })
        expect(distance(String(onMap), inLegend), `${rampe} ${position}`).toBeLessThanOrEqual(1)
      }
    }
  })

  it('ce qui n’a pas d’état est du papier pointillé', () => {
    expect(evaluate('fill-color', fill['fill-color'], {})).toBe(palette.papier)
    const opacity = opacityOf('inconnu')
    expect(evaluate('fill-opacity', opacity, {})).toBe(1)
    expect(evaluate('fill-opacity', opacity, ETAT_SANS_DONNEE)).toBe(1)
    const known = etatThematique({ rampe: 'sequentielle', position: 0 }, null)
    expect(evaluate('fill-opacity', opacity, known)).toBe(0)
  })

  it('un motif ne se montre que sur sa classe', () => {
    for (const worn of MOTIFS_THEMATIQUES) {
      const state = etatThematique({ rampe: 'divergente', position: 0 }, worn)
      for (const motif of MOTIFS_THEMATIQUES) {
        const opacity = opacityOf(motif)
        expect(evaluate('fill-opacity', opacity, state)).toBe(motif === worn ? 1 : 0)
      }
    }
  })

  it('une position hors de l’échelle s’arrête au bout', () => {
    const far = { rampe: 'divergente', position: 7 } as const
    expect(couleurDe(palette, far)).toBe(palette.rampes.divergente.at(-1))
    expect(etatThematique(far, null)).toEqual({ teinte: 3, motif: 0 })
  })

  it('l’échantillon d’une classe à motif garde sa couleur dessous', () => {
    const { swatch } = legendClasse(palette, {
      label: 'Peu',
      teinte: { rampe: 'divergente', position: 0 },
      motif: 'hachure',
    })
    expect(swatch).toMatchObject({ fill: palette.rampes.divergente[0], patternInk: palette.encre })
  })
})

describe('places des classes', () => {
  it('vont d’un bout à l’autre, de plus en plus loin', () => {
    expect(positionsSequentielles(1)).toHaveLength(1)
    const five = positionsSequentielles(5)
    expect(five.at(-1)).toBe(1)
    expect([...five].sort((a, b) => a - b)).toEqual(five)
  })

  it('laissent le milieu libre, et le côté court ne va pas au bout', () => {
    expect(positionsDivergentes(2, 2)).toEqual([0, 0.25, 0.75, 1])
    expect(positionsDivergentes(1, 3)[0]).toBeCloseTo(1 / 3)
    expect(positionsDivergentes(0, 2)).toEqual([0.75, 1])
    expect(positionsDivergentes(0, 0)).toEqual([])
  })
})
