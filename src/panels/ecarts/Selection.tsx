import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { COUCHES } from '#/domain/couche.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './Ecarts.module.css'
import type { Resultat } from './useResultat.ts'

/** Gaps written out for one territory; the list has the others. */
const MAX_PHRASES = 6

/** What a click on the map found: the gaps of that territory, or that it has none. */
export function Selection({ resultat }: { resultat: Resultat }) {
  const catalogue = useCatalogue()
  const selectedId = useAppStore((state) => state.selectedId)
  const select = useAppStore((state) => state.selectTerritoire)
  const read = useAppStore((state) => state.readEcart)
  const territoire = selectedId === null ? null : catalogue.findNearest(selectedId, 'actuel')
  const isUnit =
    resultat.couche === null ||
    parseTerritoireId(selectedId ?? '')?.type === COUCHES[resultat.couche].type
  if (territoire === null || !isUnit) return null
  const siens = resultat.ecarts.filter((ecart) => ecart.territoire === selectedId)
  return (
    <div className={s['selection']} role="status">
      <p>
        <strong>{territoire.nom}</strong>
        {siens.length === 0
          ? ', aucun écart avec ces réglages'
          : `, ${countOf(siens.length, 'écart')}`}
        .{' '}
        <Button variant="text" onPress={() => select(null)}>
          Désélectionner
        </Button>
      </p>
      {siens.length === 0 ? null : (
        <ul>
          {siens.slice(0, MAX_PHRASES).map((ecart) => (
            <li key={ecart.id}>
              {ecart.phrase}{' '}
              <Button variant="text" onPress={() => read(ecart)}>
                Voir les preuves
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
