import type { Profil, Variable } from '#/analysis/ressemblance/profil.ts'
import type { Poids } from '#/analysis/ressemblance/semblables.ts'
import { typologies } from '#/content/identites.ts'
import { formatInteger, formatShare, INCONNU } from '#/lib/formatNumber.ts'

type Definition = {
  id: Variable
  titre: string
  /** One line on what is measured, for the reader who asks. */
  definition: string
  format: (profil: Profil, densites: readonly string[]) => string
}

const DEUX = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const UNE = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** What two territories are compared by, in the order of the sliders. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: 'densite',
    titre: 'Densité',
    definition: 'Habitants de 2018 par km², comparés en ordre de grandeur (logarithme).',
    format: ({ densite }) =>
      densite === null ? INCONNU : `${formatInteger(Math.round(densite))} hab./km²`,
  },
  {
    id: 'evolution',
    titre: 'Évolution de la population',
    definition: 'Évolution de la population municipale de 2013 à 2018.',
    format: ({ evolution }) =>
      evolution === null ? INCONNU : `${UNE.format(evolution * 100).replace('-', '−')} %`,
  },
  {
    id: 'emploisParHabitant',
    titre: 'Emplois par habitant',
    definition: 'Emplois au lieu de travail en 2018, par habitant.',
    format: ({ emploisParHabitant }) =>
      emploisParHabitant === null ? INCONNU : DEUX.format(emploisParHabitant),
  },
  {
    id: 'partIndustrie',
    titre: 'Établissements industriels',
    definition: 'Part de l’industrie parmi les établissements.',
    format: ({ partIndustrie }) => formatShare(partIndustrie),
  },
  {
    id: 'classesDensite',
    titre: 'Communes par classe de densité',
    definition:
      'Part des communes dans chaque classe de la grille de densité de l’INSEE ; la plus fréquente est écrite.',
    format: ({ classesDensite }, densites) => {
      if (classesDensite === null) return INCONNU
      const most = classesDensite.indexOf(Math.max(...classesDensite))
      return `${formatShare(classesDensite[most] ?? null)} ${(densites[most] ?? '').toLowerCase()}`
    },
  },
  {
    id: 'typologie',
    titre: 'Classe du mémento',
    definition: 'La classe du mémento, connue pour les neuf Pays seulement.',
    format: ({ typologie }) =>
      typologies()
        .find(({ id }) => id === typologie)
        ?.nom.toLowerCase() ?? INCONNU,
  },
]

/** Words of a slider, from 0 to 3. */
export const NOMS_POIDS = ['ne compte pas', 'compte un peu', 'compte', 'compte double'] as const

/** What each step of a slider weighs. */
export const VALEURS_POIDS = [0, 0.5, 1, 2] as const

/** Every slider at « compte ». */
export const CRANS_EGAUX: Poids = {
  densite: 2,
  evolution: 2,
  emploisParHabitant: 2,
  partIndustrie: 2,
  classesDensite: 2,
  typologie: 2,
}

/** Steps of the sliders as weights. */
export function poidsOf(crans: Poids): Poids {
  const entries = Object.entries(crans).map(([id, cran]) => [id, VALEURS_POIDS[cran] ?? 1])
  return Object.fromEntries(entries) as Poids
}
