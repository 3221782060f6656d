import { useCatalogue, useCommunes } from '#/datasets/DatasetsContext.tsx'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { DEFAULT_LAYERS, LAYER_IDS, typeOfLayer, withClusters } from '#/layers/layerIds.ts'
import { coucheOfTerritoire } from '#/panels/parts/couches.ts'
import { phraseCarte } from '#/panels/parts/phraseCarte.ts'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import s from './App.module.css'

/** One sentence says what is on the map. */
export function PhraseCarte() {
  const selectedId = useAppStore((state) => state.selectedId)
  const filtre = useAppStore((state) => state.reponse)
  const clearFiltre = useAppStore((state) => state.clearFiltre)
  const theme = useAppStore((state) => state.thematique?.phrase ?? state.phraseEcart ?? undefined)
  const hasSecond = useAppStore((state) => state.secondeCarte !== null)
  const isOver = useAppStore((state) => state.disposition === 'volet')
  const vue = useAppStore((state) => state.vue)
  if (theme !== undefined) {
    const isPair = hasSecond && vue === 'indicateurs'
    return (
      <p className={s['phrase']} data-phrase>
        {isPair
          ? `À gauche${isOver ? ' du volet' : ''}, ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`
          : theme}
      </p>
    )
  }
  if (filtre !== null) {
    return (
      <p className={s['phrase']}>
        <span data-phrase>{filtre.phrase}</span>{' '}
        <Button variant="text" onPress={clearFiltre}>
          Tout montrer
        </Button>
      </p>
    )
  }
  return (
    <p className={s['phrase']} data-phrase>
      {selectedId === null ? <PhraseFrance /> : <PhraseSelection id={selectedId} />}
    </p>
  )
}

function PhraseFrance() {
  const millesime = useAppStore((state) => state.millesime)
  const autresCouches = useAutresCouches()
  return phraseCarte({ millesime, selection: null, nbEpci: null, autresCouches })
}

/** Apart, so that the commune table is only fetched once something is selected. */
function PhraseSelection({ id }: { id: TerritoireId }) {
  const asked = useAppStore((state) => state.millesime)
  const communes = useCommunes()
  const territoire = useSelectedTerritoire()
  const catalogue = useCatalogue()
  const autresCouches = useAutresCouches()
  const compare = useCompare()
  const millesime = territoire?.millesime ?? asked
  const couche = territoire && coucheOfTerritoire(territoire)
  const table = communes.status === 'ready' ? communes.value : null
  const parsed = parseTerritoireId(id)
  if (parsed?.type === 'commune') {
    const index = table?.indexOf(parsed.code) ?? null
    const commune = table && index !== null ? table.commune(index) : null
    const nom = commune?.nom ?? parsed.code
    return phraseCarte({
      millesime,
      selection: { type: 'commune', nom },
      nbEpci: null,
      autresCouches,
    })
  }
  if (!territoire || !couche) return <PhraseFrance />
  const nbEpci =
    table && territoire.type !== 'epci' && catalogue
      ? table.composition(couche, territoire.code, `epci-${millesime}`).length
      : null
  return phraseCarte({ millesime, selection: territoire, compare, nbEpci, autresCouches })
}

/** The territory drawn against the selected one; null when it is read alone. */
function useCompare() {
  const catalogue = useCatalogue()
  const comparedId = useAppStore((state) => state.comparedId)
  const millesime = useAppStore((state) => state.comparedMillesime ?? state.millesime)
  return comparedId === null ? null : catalogue.findNearest(comparedId, millesime)
}

/** Layers the reader added to the usual ones, as words. */
function useAutresCouches(): string[] {
  const isListed = useAppStore((state) => state.vue === 'clusters-france')
  const visible = withClusters(
    useAppStore((state) => state.visibleLayers),
    isListed,
  )
  return LAYER_IDS.flatMap((id) => {
    if (id === 'clusters' && visible.includes(id)) return ['les clusters au siège connu']
    const type = typeOfLayer(id)
    if (type === null || !visible.includes(id) || DEFAULT_LAYERS.includes(id)) return []
    return [`les ${NOMS_TYPE[type].plusieurs}`]
  })
}
