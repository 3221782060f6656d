import { describe, expect, it } from 'vitest'
import type { Lien } from '#/domain/content/lien.ts'
import { countTypes, liensDuPays } from './liensDuPays.ts'

const lien = (id: string, de: Lien['de'], vers: Lien['vers'], page: number | null): Lien => ({
  id,
  de,
  vers,
  type: 'partenariat',
  phrase: id,
  etat: 'en-cours',
  depuis: null,
  jusqua: null,
  force: 2,
  page,
})

const LIENS = [
  lien('direct', 'pays:langres', 'programme:gtec', 7),
  lien('dans-ses-pages', 'cluster:actisud52', 'programme:gtec', 7),
  lien('ailleurs', 'cluster:ozon', 'pays:midi-quercy', 15),
]
const CLUSTERS = [{ id: 'ozon', pays: ['pays:midi-quercy' as const, 'pays:nouveau' as const] }]
const ids = (liens: readonly Lien[]) => liens.map(({ id }) => id)

describe('liens d’un Pays', () => {
  it('les siens, puis ceux que ses pages racontent', () => {
    const { directs, autour } = liensDuPays({ id: 'pays:langres', pages: [7, 8] }, LIENS, CLUSTERS)
    expect(ids(directs)).toEqual(['direct'])
    expect(ids(autour)).toEqual(['dans-ses-pages'])
  })

  it('sans page dans le mémento, ceux de ses clusters', () => {
    const { directs, autour } = liensDuPays({ id: 'pays:nouveau', pages: [] }, LIENS, CLUSTERS)
    expect([ids(directs), ids(autour)]).toEqual([[], ['ailleurs']])
  })

  it('compte les types, dans l’ordre de la légende', () => {
    expect(countTypes(LIENS)).toEqual([{ type: 'partenariat', nombre: 3 }])
    expect(countTypes([])).toEqual([])
  })
})
