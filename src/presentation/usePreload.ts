import { useContext, useEffect } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Etape } from '#/domain/sequence.ts'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { preloadVue } from './preloadVue.ts'

/** What is on show comes first: the next step is fetched once the map has had a moment. */
const APRES_MS = 1200

/** Fetches ahead what the next step draws and measures, so that it appears at once. */
export function usePreload(next: Etape | undefined): void {
  const given = useContext(DatasetsContext)
  const analyse = useContext(AnalyseContext)
  const vue = next?.vue
  useEffect(() => {
    if (vue === undefined || given === null) return
    const timer = setTimeout(() => preloadVue(vue, { ...given, analyse }), APRES_MS)
    return () => clearTimeout(timer)
  }, [vue, given, analyse])
}
