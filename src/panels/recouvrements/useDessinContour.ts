import type { Geometry } from 'geojson'
import { useCallback, useEffect } from 'react'
import type { Formes } from '#/analysis/worker/protocol.ts'
import type { Result } from '#/domain/finding.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { PartDessin } from '#/store/dessin.slice.ts'
import { useAnalyse, useReponse } from '../parts/analyse.ts'
import type { CoteNomme } from './cotes.ts'
import { nomsDesParts } from './useDessinPaire.ts'

const RIEN: Result<Formes | null> = { ok: true, value: null }

/**
 * The drawing of a pair of which one side is not made of communes: outlines cut by the
 * worker. The store holds no outline, so each is handed to the map by an address of
 * the page's own memory, let go when the pair changes.
 */
export function useDessinContour(a: CoteNomme, b: CoteNomme): void {
  const analyse = useAnalyse()
  const draw = useAppStore((state) => state.draw)
  const load = useCallback(
    async (): Promise<Result<Formes | null>> =>
      'geojson' in a.cote ? analyse.overlapShapes({ a: a.cote, b: b.cote }) : RIEN,
    [analyse, a, b],
  )
  const reponse = useReponse(load)
  const formes = reponse.status === 'ready' ? reponse.value : null
  useEffect(() => {
    if (formes === null) return
    const noms = nomsDesParts(a, b)
    const urls = {
      commun: urlOf(formes.commun),
      'a-seul': urlOf(formes.dansASeul),
      'b-seul': urlOf(formes.dansBSeul),
    }
    const part = (role: keyof typeof urls): PartDessin => ({
      role,
      label: noms[role],
      codes: [],
      url: urls[role],
    })
    draw([part('commun'), part('a-seul'), part('b-seul')])
    return () => {
      draw(null)
      for (const url of Object.values(urls)) URL.revokeObjectURL(url)
    }
  }, [formes, a, b, draw])
}

/** Against a whole zoning, an imported perimeter alone is drawn: the map knows no other outline of it. */
export function useDessinImporte({ cote, nomme }: CoteNomme): void {
  const draw = useAppStore((state) => state.draw)
  const geojson = 'geojson' in cote ? cote.geojson : null
  // Keeps the drawing in step with the file that is read; the address is let go with it.
  useEffect(() => {
    if (geojson === null) return
    const url = urlOf(geojson)
    const label = `Périmètre importé «${FINE}${nomme.nom}${FINE}»`
    draw([{ role: 'a-seul', label, codes: [], url }])
    return () => {
      draw(null)
      URL.revokeObjectURL(url)
    }
  }, [geojson, nomme.nom, draw])
}

function urlOf(geometry: Geometry): string {
  const feature = { type: 'Feature', properties: {}, geometry }
  return URL.createObjectURL(new Blob([JSON.stringify(feature)], { type: 'application/geo+json' }))
}
