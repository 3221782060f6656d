import type { DescriptionGenre, Ecart } from '#/domain/ecart.ts'

export type LigneCompte = {
  /** Code of a région. */
  code: string
  nom: string
  /** By kind; a kind without any is absent. */
  parGenre: ReadonlyMap<string, number>
  total: number
}

/** How many gaps of each kind; every kind is there, even at zero. */
export function comptesParGenre(
  ecarts: readonly Ecart[],
  descriptions: readonly DescriptionGenre[],
): Map<string, number> {
  const comptes = new Map(descriptions.map(({ id }) => [id, 0]))
  for (const { genre } of ecarts) comptes.set(genre, (comptes.get(genre) ?? 0) + 1)
  return comptes
}

/** How many gaps of each kind in each région; every région is there, even at zero, by name. */
export function comptesParRegion(
  ecarts: readonly Ecart[],
  regions: readonly { code: string; nom: string }[],
): LigneCompte[] {
  const byRegion = new Map(regions.map(({ code }) => [code, new Map<string, number>()]))
  for (const { genre, region } of ecarts) {
    const comptes = region === null ? undefined : byRegion.get(region)
    comptes?.set(genre, (comptes.get(genre) ?? 0) + 1)
  }
  return [...regions]
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
    .map(({ code, nom }) => {
      const parGenre = byRegion.get(code) ?? new Map<string, number>()
      const total = [...parGenre.values()].reduce((sum, count) => sum + count, 0)
      return { code, nom, parGenre, total }
    })
}
