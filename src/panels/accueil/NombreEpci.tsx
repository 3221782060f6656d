import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'

export type NombreEpciProps = { id: TerritoireId; chiffres: PaysIdentite['chiffres'] }

/** EPCI of a Pays: recomputed figures of the content for 2016 and 2017, the commune table for today. */
export function NombreEpci({ id, chiffres }: NombreEpciProps) {
  const millesime = useAppStore((state) => state.millesime)
  if (millesime === 'actuel') return <NombreActuel id={id} />
  const { mesures } = millesime === '2016' ? chiffres.epci2016 : chiffres.epciApresReforme
  const count = mesures.find((mesure) => mesure.millesime === millesime)?.valeur ?? null
  return <span>{count === null ? 'EPCI inconnus' : countOf(count, 'EPCI', 'EPCI')}</span>
}

/** Apart, so that the commune table is only fetched when it is needed. */
function NombreActuel({ id }: { id: TerritoireId }) {
  const communes = useCommunes()
  const code = parseTerritoireId(id)?.code
  if (communes.status !== 'ready' || code === undefined) return <span>… EPCI</span>
  const count = communes.value.composition('pays-actuel', code, 'epci-actuel').length
  return <span>{countOf(count, 'EPCI', 'EPCI')}</span>
}
