import {
  type ClusterFrance,
  type FiltreClusters,
  filterClusters,
  GENRES_CLUSTER_FRANCE,
  LIBELLES_GENRE_CLUSTER_FRANCE,
  SANS_FILTRE_CLUSTERS,
  SANS_SECTEUR,
} from '#/domain/clusterFrance.ts'
import { LIBELLES_STATUT_CLUSTER, STATUTS_CLUSTER } from '#/domain/content/cluster.ts'
import type { Secteur } from '#/domain/content/secteurs.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { useNomRegion } from '../parts/useRegions.ts'
import s from './ClustersFrance.module.css'

/** Stands for « no filter » in a list of choices. */
const TOUS = 'tous'

type Option = { value: string; label: string }

export type FiltresProps = { clusters: readonly ClusterFrance[]; secteurs: readonly Secteur[] }

/** Four filters; each choice says how many clusters it would keep, given the others. */
export function Filtres({ clusters, secteurs }: FiltresProps) {
  const filtre = useAppStore((state) => state.filtreClusters)
  const filter = useAppStore((state) => state.filterClusters)
  const nomRegion = useNomRegion()
  const codes = [...new Set(clusters.flatMap(({ regions }) => regions))]
  const regions = codes
    .map((code): Option => ({ value: code, label: nomRegion(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))

  /** A choice among all values of one filter. */
  const choice = (key: keyof FiltreClusters, label: string, all: string, options: Option[]) => {
    const count = (value: string | null) =>
      formatInteger(filterClusters(clusters, { ...filtre, [key]: value }).length)
    return (
      <Choice
        key={key}
        label={label}
        value={filtre[key] ?? TOUS}
        options={[
          { value: TOUS, label: `${all} (${count(null)})` },
          ...options.map(({ value, label: text }) => ({
            value,
            label: `${text} (${count(value)})`,
          })),
        ]}
        onChange={(value) => filter({ [key]: value === TOUS ? null : value })}
      />
    )
  }
  const isFiltered = Object.values(filtre).some((value) => value !== null)
  return (
    <fieldset className={s['filtres']}>
      <legend className="sr-only">Filtrer les clusters</legend>
      {choice('region', 'Région', 'Toutes', regions)}
      {choice('secteur', 'Secteur', 'Tous', [
        ...secteurs.map(({ id, nom }) => ({ value: id, label: nom })),
        { value: SANS_SECTEUR, label: 'Secteur inconnu' },
      ])}
      {choice(
        'genre',
        'Genre',
        'Tous',
        GENRES_CLUSTER_FRANCE.map((id) => ({
          value: id,
          label: LIBELLES_GENRE_CLUSTER_FRANCE[id],
        })),
      )}
      {choice(
        'statut',
        'Statut',
        'Tous',
        STATUTS_CLUSTER.map((id) => ({ value: id, label: LIBELLES_STATUT_CLUSTER[id] })),
      )}
      {isFiltered ? (
        <div className={s['enlever']}>
          <Button variant="text" onPress={() => filter(SANS_FILTRE_CLUSTERS)}>
            Enlever les filtres
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
