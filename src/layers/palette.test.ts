import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PALETTES, RAMPES } from './palette.ts'
import { TYPOLOGIE_IDS, TYPOLOGIES } from './paysMark.ts'
import { couleurDe, positionsDivergentes, positionsSequentielles } from './thematique.ts'

type Rgb = [number, number, number]

const toLinear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as Rgb

function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = toLinear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Record<string, [Rgb, Rgb, Rgb]> = {
  normale: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutéranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Distance in OKLab, times 100. */
function distance(one: string, other: string, matrix: [Rgb, Rgb, Rgb]): number {
  const [a, b] = [one, other].map((hex) => {
    const linear = toLinear(hex)
    const seen = matrix.map((row) =>
      Math.min(1, Math.max(0, row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2])),
    ) as Rgb
    return oklab(seen)
  }) as [Rgb, Rgb]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Below this, two marks seen apart from each other can be taken for the same. */
const MIN_DISTANCE = 8

describe.each(Object.values(PALETTES))('palette $id', (palette) => {
  it('les marques, A, B et les lignes des périmètres se lisent sur la terre (3:1)', () => {
    const marks = { a: palette.a, b: palette.b, ...palette.typologie, ...palette.perimetre }
    for (const [name, color] of Object.entries(marks)) {
      expect(contrast(color, palette.terre), name).toBeGreaterThanOrEqual(3)
    }
  })

  it('les noms se lisent sur leur halo, les lettres dans leur disque (4,5:1)', () => {
    for (const color of [palette.encre, palette.discret]) {
      expect(contrast(color, palette.halo)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(color, palette.terre)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(palette.texteEau, palette.mer)).toBeGreaterThanOrEqual(4)
    for (const id of TYPOLOGIE_IDS) {
      expect(contrast(palette.surMarque, palette.typologie[id]), id).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(Object.entries(VISIONS))(
    'les quatre classes se distinguent en vision %s',
    (_, matrix) => {
      TYPOLOGIE_IDS.forEach((one, index) => {
        for (const other of TYPOLOGIE_IDS.slice(index + 1)) {
          const apart = distance(palette.typologie[one], palette.typologie[other], matrix)
          expect(apart, `${one} / ${other}`).toBeGreaterThanOrEqual(MIN_DISTANCE)
        }
      })
    },
  )
})

/** Below this, two neighbouring classes of a legend can be taken for each other. */
const MIN_STEP = 6

/** A line of two tones that contrast with each other needs less against what is under it. */
const MIN_CONTOUR = 2.5

describe.each(Object.values(PALETTES))('échelles de la palette $id', (palette) => {
  const sequentielle = (nombre: number) =>
    positionsSequentielles(nombre).map((position) =>
      couleurDe(palette, { rampe: 'sequentielle', position }),
    )
  const divergente = (avant: number, apres: number) =>
    positionsDivergentes(avant, apres).map((position) =>
      couleurDe(palette, { rampe: 'divergente', position }),
    )

  it.each(Object.entries(VISIONS))(
    'sept classes se suivent sans se confondre en vision %s',
    (_, matrix) => {
      for (const colours of [sequentielle(7), divergente(3, 3)]) {
        colours.slice(1).forEach((colour, index) => {
          const apart = distance(colours[index] ?? '', colour, matrix)
          expect(apart, `${colours[index]} ${colour}`).toBeGreaterThanOrEqual(MIN_STEP)
        })
      }
    },
  )

  it.each(Object.entries(VISIONS))(
    'les deux côtés d’un milieu ne se ressemblent pas en vision %s',
    (_, matrix) => {
      const [bas, haut] = [divergente(3, 3).slice(0, 3), divergente(3, 3).slice(3).reverse()]
      bas.forEach((colour, index) => {
        const apart = distance(colour, haut[index] ?? '', matrix)
        expect(apart, `${colour} ${haut[index]}`).toBeGreaterThanOrEqual(MIN_DISTANCE)
      })
    },
  )

  it('la clarté seule ordonne l’échelle séquentielle', () => {
    const steps = sequentielle(7).map((colour) => contrast(colour, palette.papier))
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
  })

  it('le contour de A est doublé d’un liseré, et l’un des deux se voit sur chaque classe', () => {
    expect(contrast(palette.a, palette.lisere)).toBeGreaterThanOrEqual(4.5)
    for (const rampe of RAMPES) {
      for (const colour of palette.rampes[rampe]) {
        const best = Math.max(contrast(palette.a, colour), contrast(palette.lisere, colour))
        expect(best, colour).toBeGreaterThanOrEqual(MIN_CONTOUR)
      }
    }
  })

  it('les hachures, encre ou papier, se voient sur toutes les classes ; les points, sur le papier', () => {
    for (const rampe of RAMPES) {
      for (const colour of palette.rampes[rampe]) {
        const best = Math.max(contrast(palette.encre, colour), contrast(palette.papier, colour))
        expect(best, colour).toBeGreaterThanOrEqual(3)
      }
    }
    expect(contrast(palette.discret, palette.papier)).toBeGreaterThanOrEqual(3)
  })
})

describe('palette du projecteur', () => {
  const { projecteur } = PALETTES
  /** A lit room adds its light to everything the lamp shows: this much of full white. */
  const VOILE = 0.08
  const washed = (hex: string) => {
    const luminance = (color: string) => {
      const [r, g, b] = toLinear(color)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    return luminance(hex) + VOILE
  }
  const washedContrast = (one: string, other: string) => {
    const [high = 0, low = 0] = [washed(one), washed(other)].sort((x, y) => y - x)
    return (high + 0.05) / (low + 0.05)
  }

  it('les noms gardent 4,5:1 et les marques 3:1 dans une salle éclairée', () => {
    for (const color of [projecteur.encre, projecteur.discret]) {
      expect(washedContrast(color, projecteur.terre)).toBeGreaterThanOrEqual(4.5)
    }
    const marks = {
      a: projecteur.a,
      b: projecteur.b,
      ...projecteur.typologie,
      ...projecteur.perimetre,
    }
    for (const [name, color] of Object.entries(marks)) {
      expect(washedContrast(color, projecteur.terre), name).toBeGreaterThanOrEqual(3)
    }
  })

  it('la terre se détache de la mer mieux que sur un écran', () => {
    const { clair } = PALETTES
    expect(contrast(projecteur.terre, projecteur.mer)).toBeGreaterThan(
      contrast(clair.terre, clair.mer),
    )
    expect(contrast(projecteur.contour, projecteur.terre)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('classes', () => {
  it('sont celles du contenu, avec les mêmes lettres et les mêmes noms', () => {
    const file = JSON.parse(readFileSync('data/typologie.json', 'utf8')) as {
      classes: { id: string; lettre: string; nom: string }[]
    }
    expect(file.classes.map(({ id, lettre, nom }) => [id, lettre, nom])).toEqual(
      TYPOLOGIE_IDS.map((id) => [id, TYPOLOGIES[id].lettre, TYPOLOGIES[id].nom]),
    )
  })
})
