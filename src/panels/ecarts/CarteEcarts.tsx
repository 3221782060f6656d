import { useCarteEcarts } from './useCarteEcarts.ts'
import { useEcarts } from './useEcarts.ts'
import { useResultat } from './useResultat.ts'
import { useVueReglee } from './useVueReglee.ts'

/** Colours the map with the gaps and shows no list: for who draws the view out of sight. */
export function CarteEcarts() {
  const { faits } = useVueReglee()
  const { reponse } = useEcarts(faits)
  useCarteEcarts(useResultat(reponse, faits.regionEcart), faits.regionEcart)
  return null
}
