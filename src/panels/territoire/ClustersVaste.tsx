import { useClusters } from '#/datasets/DatasetsContext.tsx'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { ClusterLink, genreEtStatut } from '../parts/SigneCluster.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNomRegion } from '../parts/useRegions.ts'
import s from './Vaste.module.css'
import type { VasteProps } from './vaste.ts'
import { clustersOf, regionOf } from './vaste.ts'

/** Seat here; région known and no town; seat elsewhere but acting here. */
export function ClustersVaste({ territoire, couche, table }: VasteProps) {
  const loaded = useClusters()
  const open = useAppStore((state) => state.openCluster)
  const nomRegion = useNomRegion()
  const lieu = { table, couche, code: territoire.code }
  const region = regionOf(lieu)
  const isRegion = territoire.type === 'region'
  return (
    <Section title="Les clusters" aside={<FootnoteMark id="clusters" of="clusters" />}>
      <Attente of={loaded} loading="On rassemble les clusters…">
        {({ clusters }) => {
          const { ici, sansLieu, ailleurs } = clustersOf(clusters, lieu, region)
          return (
            <>
              <Liste
                titre={`Siège ici${FINE}: ${countOf(ici.length, 'cluster')}`}
                clusters={ici}
                vide="Aucun cluster de nos tables n’y a son siège connu."
              />
              {isRegion ? (
                <>
                  <Liste
                    titre={`Siège inconnu, région écrite${FINE}: ${countOf(sansLieu.length, 'cluster')}`}
                    clusters={sansLieu}
                  />
                  <Liste
                    titre={`Siège ailleurs, mais actifs ici${FINE}: ${countOf(ailleurs.length, 'cluster')}`}
                    clusters={ailleurs}
                  />
                </>
              ) : sansLieu.length === 0 ? null : (
                <p className={s['note']}>
                  {countOf(sansLieu.length, 'cluster')} de la région{' '}
                  {region === null ? '' : nomRegion(region)} {sansLieu.length > 1 ? 'n’ont' : 'n’a'}{' '}
                  pas de siège connu{FINE}: {sansLieu.length > 1 ? 'l’un d’eux est' : 'il est'}{' '}
                  peut-être ici.
                </p>
              )}
              {region === null ? null : (
                <p className={s['action']}>
                  <Button variant="text" onPress={() => open(null, { region })}>
                    Les clusters de la région, à filtrer et sur la carte
                  </Button>
                </p>
              )}
            </>
          )
        }}
      </Attente>
    </Section>
  )
}

type ListeProps = { titre: string; clusters: readonly ClusterFrance[]; vide?: string }

function Liste({ titre, clusters, vide }: ListeProps) {
  if (clusters.length === 0) return vide ? <p className={s['discret']}>{vide}</p> : null
  return (
    <div className={s['groupe']}>
      <h4 className={s['sous']}>{titre}</h4>
      <ul className={s['liste']}>
        {clusters.map((cluster) => (
          <li key={cluster.id}>
            <span className={s['nom']}>
              <ClusterLink cluster={cluster} />
            </span>
            <span className={s['valeur']}>
              {cluster.commune === null ? (
                'siège inconnu'
              ) : (
                <TerritoireLink id={`commune:${cluster.commune}`}>
                  {cluster.communeNom ?? cluster.commune}
                </TerritoireLink>
              )}
            </span>
            <span className={s['suite']}>
              {[genreEtStatut(cluster), cluster.filiere ?? 'filière inconnue'].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
