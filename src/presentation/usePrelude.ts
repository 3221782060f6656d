import { useContext, useEffect } from 'react'
import { loadModele } from '#/content/chargements.ts'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import { SEQUENCES_FRANCE } from './modeles/listeSequences.ts'
import { loadEcrits } from './modeles/ressources.ts'

/** While one chooses a sequence, what all of them are written from is fetched. */
export function usePrelude(): void {
  const datasets = useContext(DatasetsContext)?.datasets
  useEffect(() => {
    void import('./Presentation.tsx')
    void loadEcrits()
    void datasets?.manifest()
    for (const id of [...SEQUENCES_FRANCE.map((one) => one.id), 'pays']) void loadModele(id)
  }, [datasets])
}
