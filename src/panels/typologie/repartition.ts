import type { CommuneTable } from '#/datasets/communeTable.ts'
import type { CoucheId } from '#/domain/couche.ts'
import type { CommunesChiffresFile } from '#/domain/geoFiles.ts'
import type { Millesime } from '#/domain/millesime.ts'

/** What one class of INSEE holds of a territory. */
export type PartClasse = { classe: string; communes: number; habitants: number }

/** A territory spread over the density grid and over the rural typology. */
export type Repartition = {
  communes: number
  habitants: number
  /** From the densest to the most scattered; classes without a commune are left out. */
  densites: PartClasse[]
  /** Most inhabited first. */
  ruralites: PartClasse[]
}

/** The seven classes of the grid, as the file writes them, from the densest to the most scattered. */
export const DENSITES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Petites villes',
  'Ceintures urbaines',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
] as const

/** INSEE calls rural the communes of these three. */
export const DENSITES_RURALES: readonly string[] = DENSITES.slice(4)

/** Name of what the file leaves without a class. */
export const NON_CLASSE = 'Non classées'

export type TerritoireDemande = { couche: CoucheId; code: string; millesime: Millesime }

/**
 * Shares of communes (polygons of 2018) and of inhabitants (municipal population of
 * the vintage, unknown ones counting for nothing) by class. Empty for an unknown code.
 */
export function computeRepartition(
  table: CommuneTable,
  file: CommunesChiffresFile,
  { couche, code, millesime }: TerritoireDemande,
): Repartition {
  const polygones = table.polygonesOf(couche, code)
  const populations = polygones.map((index) => table.commune(index).population[millesime] ?? 0)
  const spread = (column: readonly number[], noms: readonly string[]) => {
    const parts = new Map<string, PartClasse>()
    polygones.forEach((index, at) => {
      const classe = noms[column[index] ?? -1] ?? NON_CLASSE
      const part = parts.get(classe) ?? { classe, communes: 0, habitants: 0 }
      part.communes += 1
      part.habitants += populations[at] ?? 0
      parts.set(classe, part)
    })
    return [...parts.values()]
  }
  const rang = (classe: string) => {
    const at = (DENSITES as readonly string[]).indexOf(classe)
    return at < 0 ? DENSITES.length : at
  }
  return {
    communes: polygones.length,
    habitants: populations.reduce((sum, one) => sum + one, 0),
    densites: spread(file.densite, file.densites).sort((a, b) => rang(a.classe) - rang(b.classe)),
    ruralites: spread(file.ruralite, file.ruralites).sort(
      (a, b) => b.habitants - a.habitants || b.communes - a.communes,
    ),
  }
}

/** Share, 0 to 1, of the communes or inhabitants that stand in some classes; null for an empty territory. */
export function shareIn(
  parts: readonly PartClasse[],
  classes: readonly string[],
  of: 'communes' | 'habitants',
): number | null {
  const total = parts.reduce((sum, part) => sum + part[of], 0)
  if (total === 0) return null
  const inside = parts.filter(({ classe }) => classes.includes(classe))
  return inside.reduce((sum, part) => sum + part[of], 0) / total
}
