import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { CoucheId } from '#/domain/couche.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { formatAreaNumber, formatInteger } from '#/lib/formatNumber.ts'
import { plural } from '#/lib/plural.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { type KeyFigure, KeyFigures } from '#/ui/KeyFigures.tsx'
import { useMillesimeOf } from '../parts/useSelection.ts'

export type ChiffresClesProps = { territoire: Territoire; couche: CoucheId | null }

/** Inhabitants, communes, EPCI, area; each with the number of its source. */
export function ChiffresCles({ territoire, couche }: ChiffresClesProps) {
  const nbEpci = useNombreEpci(territoire, couche)
  const figures: KeyFigure[] = [
    {
      id: 'population',
      value: formatInteger(territoire.population),
      label: plural(territoire.population ?? 2, 'habitant'),
      mark: <FootnoteMark id="population" of="habitants" />,
    },
    {
      id: 'communes',
      value: formatInteger(territoire.nbCommunes),
      label: plural(territoire.nbCommunes, 'commune'),
      mark: <FootnoteMark id="perimetre" of="communes" />,
    },
  ]
  if (nbEpci !== null) figures.push({ id: 'epci', value: nbEpci, label: 'EPCI' })
  figures.push({
    id: 'surface',
    value: formatAreaNumber(territoire.areaKm2),
    unit: 'km²',
    label: 'surface',
    mark: <FootnoteMark id="surface" of="surface" />,
  })
  return <KeyFigures figures={figures} />
}

/** EPCI met by the territory; null where the number says nothing (an EPCI itself). */
function useNombreEpci(territoire: Territoire, couche: CoucheId | null): string | null {
  const communes = useCommunes()
  const millesime = useMillesimeOf(territoire)
  if (couche === null || territoire.type === 'epci') return null
  if (communes.status !== 'ready') return '…'
  const parts = communes.value.composition(couche, territoire.code, `epci-${millesime}`)
  return formatInteger(parts.length)
}
