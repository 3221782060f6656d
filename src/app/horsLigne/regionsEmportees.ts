import type { Catalogue } from '#/datasets/catalogue.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { departementOfChemin } from '#/domain/horsLigne.ts'
import type { EtatHorsLigne } from '#/store/horsLigne.slice.ts'
import type { FichierEmporte } from './emport.ts'

export type RegionEmportee = {
  code: string
  nom: string
  departements: string[]
  /** Départements whose communes are not kept yet. */
  manquants: string[]
  /** Size of all its communes, bytes on disk. */
  octets: number
}

/** The régions, in the order of their names, with what each weighs and what is missing. */
export function regionsEmportees(
  catalogue: Catalogue,
  communes: CommuneTable,
  fichiers: readonly FichierEmporte[],
  etat: Pick<EtatHorsLigne, 'departements'>,
): RegionEmportee[] {
  const octetsOf = new Map(
    fichiers.map(({ chemin, octets }) => [departementOfChemin(chemin), octets]),
  )
  return catalogue
    .territoires('region')
    .map(({ code, nom }) => {
      const departements = communes
        .composition('region', code, 'departement')
        .map((part) => part.code)
        .filter((departement) => octetsOf.has(departement))
        .sort()
      return {
        code,
        nom,
        departements,
        manquants: departements.filter((one) => !etat.departements.includes(one)),
        octets: departements.reduce((sum, one) => sum + (octetsOf.get(one) ?? 0), 0),
      }
    })
    .filter(({ departements }) => departements.length > 0)
    .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'))
}
