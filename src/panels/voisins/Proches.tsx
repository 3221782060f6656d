import type { Voisins } from '#/analysis/voisins/voisins.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { Attente } from '../parts/Attente.tsx'
import { findInCouche } from '../parts/couches.ts'
import { Fleche } from './Fleche.tsx'
import { formatKm } from './formatKm.ts'
import { useVoisins, type VoisinageProps } from './useVoisins.ts'
import { VoisinLink } from './VoisinLink.tsx'
import s from './Voisins.module.css'

type Proche = Voisins['plusProches'][number]

/** The nearest of a couche: those that touch, at no distance, then the others. */
export function Proches(props: VoisinageProps) {
  const voisins = useVoisins(props)
  return (
    <Attente of={voisins} loading="On mesure de bord à bord…">
      {({ voisins: touchent, plusProches }) => (
        <ListeProches
          proches={[...touchent.map((voisin) => ({ ...voisin, distanceKm: 0 })), ...plusProches]}
          parmi={props.parmi}
        />
      )}
    </Attente>
  )
}

type ListeProps = { proches: readonly Proche[]; parmi: CoucheId }

/** Distances are from border to border. */
export function ListeProches({ proches, parmi }: ListeProps) {
  const catalogue = useCatalogue()
  if (proches.length === 0) return <p className={s['note']}>Personne d’autre dans cette couche.</p>
  return (
    <ol className={s['proches']}>
      {proches.map(({ code, nom, direction, distanceKm }) => (
        <li key={code}>
          <VoisinLink id={territoireId(COUCHES[parmi].type, code)}>{nom}</VoisinLink>
          <Fleche direction={direction} />
          <span className={s['km']}>
            {distanceKm === 0 ? 'le touche' : `à ${formatKm(distanceKm)}`}
          </span>
          <span className={s['habitants']}>
            {formatInteger(findInCouche(catalogue, parmi, code)?.population ?? null)} hab.
          </span>
        </li>
      ))}
    </ol>
  )
}
