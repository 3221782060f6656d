import { useEffect } from 'react'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { PerimetreRef } from '#/analysis/worker/protocol.ts'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { useAppStore } from '#/store/appStore.ts'
import type { PartDessin } from '#/store/dessin.slice.ts'
import type { CoteNomme } from './cotes.ts'

/** Keeps the drawing of the map (common part, A alone, B alone) in step with the pair shown. */
export function useDessinPaire(a: CoteNomme, b: CoteNomme): void {
  const draw = useAppStore((state) => state.draw)
  const communes = useCommunes()
  const table = communes.status === 'ready' ? communes.value : null
  useEffect(() => {
    const dessin = table && dessinOf(table, a, b)
    if (dessin === null) return
    draw(dessin)
    return () => draw(null)
  }, [table, a, b, draw])
}

/** Null when a side is not made of communes: its outline is drawn instead. */
function dessinOf(table: CommuneTable, a: CoteNomme, b: CoteNomme): PartDessin[] | null {
  const inA = polygonesOf(table, a.cote)
  const inB = polygonesOf(table, b.cote)
  if (inA === null || inB === null) return null
  const codes = (indexes: readonly number[]) => indexes.map((index) => table.commune(index).code)
  const setA = new Set(inA)
  const setB = new Set(inB)
  const noms = nomsDesParts(a, b)
  return [
    {
      role: 'commun',
      label: noms.commun,
      codes: codes(inA.filter((index) => setB.has(index))),
    },
    {
      role: 'a-seul',
      label: noms['a-seul'],
      codes: codes(inA.filter((index) => !setB.has(index))),
    },
    {
      role: 'b-seul',
      label: noms['b-seul'],
      codes: codes(inB.filter((index) => !setA.has(index))),
    },
  ]
}

/** Words of the legend and of the table. */
export function nomsDesParts(a: CoteNomme, b: CoteNomme) {
  return {
    commun: 'Commun aux deux',
    'a-seul': `Reste ${groupeNominal(a.nomme).du}`,
    'b-seul': `Reste ${groupeNominal(b.nomme).du}`,
  }
}

function polygonesOf(table: CommuneTable, cote: PerimetreRef): readonly number[] | null {
  if ('couche' in cote) return table.polygonesOf(cote.couche, cote.code)
  return 'polygones' in cote ? cote.polygones : null
}
