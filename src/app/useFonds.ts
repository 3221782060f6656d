import { useContext, useMemo } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { DatasetsContext, useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { RESEAU_VIDE } from '#/domain/content/reseau.ts'
import { loadReseau } from './loadReseau.ts'

/** What the map is drawn from, on the screen as on paper; the same object as long as the page lives. */
export function useFonds(geoBase: string) {
  const catalogue = useCatalogue()
  const datasets = useContext(DatasetsContext)?.datasets ?? null
  return useMemo(
    () => ({
      catalogue,
      geoBase,
      pays: [...paysContenus().values()].map(({ id, nom, typologie }) => ({
        id,
        nom,
        typologieId: typologie ?? '',
      })),
      loadCommunes: async () => {
        const communes = await datasets?.communes()
        return communes?.ok ? communes.value : null
      },
      loadClusters: async () => {
        const file = await datasets?.clusters()
        return file?.ok ? file.value.clusters : []
      },
      loadReseau: async () => (datasets ? loadReseau(catalogue, datasets) : RESEAU_VIDE),
    }),
    [catalogue, datasets, geoBase],
  )
}
