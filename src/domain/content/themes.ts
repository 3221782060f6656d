/** Themes that group advice, obstacles and lessons across the territories. */
export const THEMES = [
  'elus',
  'acteurs',
  'besoins',
  'strategie',
  'financement',
  'ingenierie',
  'roles',
  'temps',
] as const

export type Theme = (typeof THEMES)[number]

export const LIBELLES_THEME: Record<Theme, string> = {
  elus: 'Portage par les élus',
  acteurs: 'Mobiliser et relier les acteurs',
  besoins: 'Partir du territoire',
  strategie: 'Stratégie et cohérence',
  financement: 'Financement et pérennité',
  ingenierie: 'Ingénierie et animation',
  roles: 'Répartition des rôles et échelles',
  temps: 'Temps, risque et patience',
}
