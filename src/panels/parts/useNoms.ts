import { paysContenus } from '#/content/identites.ts'
import type { Catalogue } from '#/datasets/catalogue.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { useContenu } from './useContenu.ts'

/** Names of territories, clusters, partners and programmes. Before they are read, and for an unknown id: the code. */
export function useNoms(): (id: NoeudId) => string {
  const catalogue = useCatalogue()
  const acteurs = useContenu('acteurs')
  const clusters = useContenu('clusters')
  const lieux = useContenu('lieux')
  return (id) => {
    const code = id.slice(id.indexOf(':') + 1)
    if (isActeurId(id)) {
      const found = id.startsWith('cluster:')
        ? clusters.status === 'ready' && clusters.value.find((cluster) => cluster.id === code)
        : acteurs.status === 'ready' && acteurs.value.find((acteur) => acteur.id === id)
      return found ? found.nom : code
    }
    const lieu = lieux.status === 'ready' ? lieux.value.find((one) => one.id === id) : undefined
    return nomTerritoire(id as TerritoireId, catalogue) ?? lieu?.nom ?? code
  }
}

function nomTerritoire(id: TerritoireId, catalogue: Catalogue): string | undefined {
  return paysContenus().get(id)?.nom ?? catalogue.findNearest(id, '2016')?.nom
}
