/** Pixels of a picture, and how many of them make one of the drawing: more is finer, not larger. */
export type Format = { width: number; height: number; densite: number }

export const PREREGLAGES = ['ecran', 'full-hd', 'a4', 'a3', 'libre'] as const
export type Prereglage = (typeof PREREGLAGES)[number]
export type Orientation = 'paysage' | 'portrait'

export const LIBELLES_PREREGLAGE: Record<Prereglage, string> = {
  ecran: 'Comme à l’écran',
  'full-hd': 'Diapositive, 1920 × 1080',
  a4: 'A4 à 200 points par pouce',
  a3: 'A3 à 200 points par pouce',
  libre: 'Autres dimensions…',
}

/** A print at 200 dots an inch has as many pixels for one of the page, which are 96 an inch. */
const DENSITE_200 = 200 / 96

/** Below, no name fits; above, browsers refuse to make the picture (A2 at 200 dots an inch). */
export const COTE_MIN = 200
export const COTE_MAX = 4700

/** Least shorter side of a picture of the screen. */
const PETIT_COTE_ECRAN = 640

/** Landscape; portrait swaps the sides. */
const PAYSAGES: Record<Exclude<Prereglage, 'ecran' | 'libre'>, Format> = {
  'full-hd': { width: 1920, height: 1080, densite: 1.25 },
  a4: { width: 2339, height: 1654, densite: DENSITE_200 },
  a3: { width: 3307, height: 2339, densite: DENSITE_200 },
}

type Demande = {
  prereglage: Prereglage
  orientation: Orientation
  /** Size of the map on the screen. */
  ecran: { width: number; height: number }
  /** What the reader typed. */
  libre: { width: string; height: string }
}

/** The size asked for, or a French sentence that says what is wrong with it. */
export function formatOf({ prereglage, orientation, ecran, libre }: Demande): Format | string {
  if (prereglage === 'ecran') return formatEcran(ecran)
  if (prereglage === 'libre') return formatLibre(libre)
  const { width, height, densite } = PAYSAGES[prereglage]
  return orientation === 'paysage'
    ? { width, height, densite }
    : { width: height, height: width, densite }
}

/** The frame of the screen. A telephone's is drawn larger: its words would leave no room for the map. */
function formatEcran({ width, height }: Demande['ecran']): Format {
  const scale = Math.max(1, PETIT_COTE_ECRAN / Math.min(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale), densite: 1 }
}

function formatLibre(libre: Demande['libre']): Format | string {
  const [width, height] = [Number(libre.width), Number(libre.height)]
  const isUsable = (side: number) => Number.isInteger(side) && side >= COTE_MIN && side <= COTE_MAX
  if (!isUsable(width) || !isUsable(height)) {
    return `Chaque côté est un nombre entier de pixels, de ${COTE_MIN} à ${COTE_MAX}.`
  }
  // Words keep a size that can be read on a large picture.
  return { width, height, densite: Math.max(1, Math.max(width, height) / 1600) }
}

/** The sheet to draw for a picture: its size in pixels of the page. */
export function planDe({ width, height, densite }: Format): { width: number; height: number } {
  return { width: Math.round(width / densite), height: Math.round(height / densite) }
}

/** `Pays de Langres en 2016` → `lisiere-pays-de-langres-en-2016`. */
export function nomDeFichier(titre: string): string {
  const slug = titre
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return slug === '' ? 'lisiere' : `lisiere-${slug}`
}
