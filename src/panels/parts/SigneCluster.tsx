import { type ClusterFrance, LIBELLES_GENRE_CLUSTER_FRANCE } from '#/domain/clusterFrance.ts'
import { LIBELLES_STATUT_CLUSTER } from '#/domain/content/cluster.ts'
import { clusterSwatch } from '#/layers/clusterSigns.ts'
import { PALETTES } from '#/layers/palette.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './SigneCluster.module.css'
import { useMapTheme } from './useMapTheme.ts'

type Dessine = Pick<ClusterFrance, 'genre' | 'statut'>

/** The sign that the map draws; the words beside it say the same. */
export function SigneCluster({ genre, statut }: Dessine) {
  return <Swatch style={clusterSwatch(PALETTES[useMapTheme()], genre, statut)} />
}

/** « Pôle de compétitivité · à vérifier ». */
export function genreEtStatut({ genre, statut }: Dessine): string {
  return `${LIBELLES_GENRE_CLUSTER_FRANCE[genre]} · ${LIBELLES_STATUT_CLUSTER[statut]}`
}

/** The name of a cluster of France, leading to its sheet; pointing at it points at it on the map. */
export function ClusterLink({ cluster }: { cluster: ClusterFrance }) {
  const open = useAppStore((state) => state.openCluster)
  const hover = useAppStore((state) => state.hoverCluster)
  return (
    <span className={s['lien']} data-cluster={cluster.id}>
      <SigneCluster genre={cluster.genre} statut={cluster.statut} />
      <Button
        variant="name"
        onPress={() => open(cluster.id)}
        onHoverChange={(isHovered) => hover(isHovered ? cluster.id : null)}
      >
        {cluster.nom}
      </Button>
    </span>
  )
}
