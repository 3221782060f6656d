import { useManifest } from '#/datasets/DatasetsContext.tsx'
import {
  type ClusterFrance,
  type FiltreClusters,
  filterClusters,
  SANS_FILTRE_CLUSTERS,
} from '#/domain/clusterFrance.ts'
import type { Secteur } from '#/domain/content/secteurs.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import { useNomRegion } from '../parts/useRegions.ts'
import s from './ClustersFrance.module.css'
import { exportClusters } from './exportClusters.ts'
import { Filtres } from './Filtres.tsx'
import { TableauClusters } from './TableauClusters.tsx'

export type ListeClustersProps = {
  clusters: readonly ClusterFrance[]
  secteurs: readonly Secteur[]
}

const isFiltered = (filtre: FiltreClusters) => Object.values(filtre).some((one) => one !== null)

/** Every cluster, those without a place too; the map shows what the filters keep. */
export function ListeClusters({ clusters, secteurs }: ListeClustersProps) {
  const filtre = useAppStore((state) => state.filtreClusters)
  const filter = useAppStore((state) => state.filterClusters)
  const isKept = useAppStore((state) => state.visibleLayers.includes('clusters'))
  const toggle = useAppStore((state) => state.toggleLayer)
  const shown = filterClusters(clusters, filtre)
  const nomRegion = useNomRegion()
  const clear = () => filter(SANS_FILTRE_CLUSTERS)
  return (
    <>
      <h2 className={s['titre']}>Clusters de France</h2>
      <Completude clusters={clusters} />
      <Filtres clusters={clusters} secteurs={secteurs} />
      <div className={s['bilan']}>
        <p role="status">{bilan(shown, clusters, isFiltered(filtre))}</p>
        <Toggle isOn={isKept} onChange={() => toggle('clusters')}>
          Les garder sur la carte en quittant cette liste
        </Toggle>
        <Exporter
          quoi="les clusters"
          choix={choixFiltre(clusters, shown, '', (rows) =>
            exportClusters(rows, rows === shown ? filtre : null, { secteurs, nomRegion }),
          )}
        />
      </div>
      {shown.length === 0 ? (
        <Notice action={{ label: 'Tout montrer', onPress: clear }}>
          Aucun cluster de nos tables ne répond à tout cela{FINE}: soit il n’y en a pas, soit aucune
          page ne nous l’a dit.
        </Notice>
      ) : (
        <TableauClusters clusters={shown} secteurs={secteurs} />
      )}
    </>
  )
}

function bilan(
  shown: readonly ClusterFrance[],
  all: readonly ClusterFrance[],
  isPart: boolean,
): string {
  const placed = shown.filter(({ lonLat }) => lonLat !== null).length
  const count = isPart
    ? `${formatInteger(shown.length)} sur ${countOf(all.length, 'cluster')}`
    : countOf(all.length, 'cluster')
  return `${count}, dont ${formatInteger(placed)} sur la carte : ceux dont le siège est connu.`.replace(
    ' :',
    `${FINE}:`,
  )
}

/** What the list is not, before what it is. */
function Completude({ clusters }: { clusters: readonly ClusterFrance[] }) {
  const manifest = useManifest()
  const definitions = manifest.status === 'ready' ? manifest.value.definitions : {}
  const unplaced = clusters.filter(({ commune }) => commune === null).length
  return (
    <div className={s['chapeau']}>
      <p>
        Ce ne sont pas tous les clusters{FINE}: aucun fichier public ne les recense. Ceux-ci
        viennent de pages lues une à une, que chaque fiche cite{FINE}; le siège de {unplaced}{' '}
        d’entre eux n’y est pas écrit.
      </p>
      <Disclosure title={`Genres, statuts et secteurs${FINE}: ce que ces mots veulent dire`}>
        {() =>
          ['clusters', 'secteurs'].map((id) => {
            const one = definitions[id]
            return one ? (
              <p key={id} className={s['definition']}>
                {one.definition}{' '}
                <span className={s['discret']}>
                  {one.source}, {one.millesime}.
                </span>
              </p>
            ) : null
          })
        }
      </Disclosure>
    </div>
  )
}
