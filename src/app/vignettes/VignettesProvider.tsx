import { type ReactNode, useContext, useMemo } from 'react'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import { AnalyseContext } from '#/panels/parts/analyse.ts'
import { createVignettes, type DessinerVue } from '#/presentation/vignettes/createVignettes.ts'
import { VignettesContext } from '#/presentation/vignettes/VignettesContext.ts'
import { useFonds } from '../useFonds.ts'
import { useMapTheme } from '../useMapTheme.tsx'

export type VignettesProviderProps = { geoBase: string; children: ReactNode }

/** Gives whoever lists steps their views in small. What draws them is fetched by the first one. */
export function VignettesProvider({ geoBase, children }: VignettesProviderProps) {
  const fonds = useFonds(geoBase)
  const donnees = useContext(DatasetsContext)
  const analyse = useContext(AnalyseContext)
  const theme = useMapTheme()
  const vignettes = useMemo(() => {
    if (donnees === null || analyse === null) return null
    let drawer: Promise<DessinerVue> | null = null
    return createVignettes(async (vue, theme) => {
      drawer ??= import('./createDessinVue.ts').then(({ createDessinVue }) =>
        createDessinVue({ donnees, analyse }, fonds),
      )
      // A program that did not come is asked for again by the next view.
      drawer.catch(() => {
        drawer = null
      })
      return (await drawer)(vue, theme)
    })
  }, [donnees, analyse, fonds])
  const value = useMemo(
    () => (vignettes === null ? null : { vignettes, theme }),
    [vignettes, theme],
  )
  return <VignettesContext value={value}>{children}</VignettesContext>
}
