import type { ReactNode } from 'react'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import type { Secteur } from '#/domain/content/secteurs.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Section } from '#/ui/Section.tsx'
import { ClusterLink, genreEtStatut, SigneCluster } from '../parts/SigneCluster.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNomRegion } from '../parts/useRegions.ts'
import s from './ClustersFrance.module.css'
import { LienMemento } from './LienMemento.tsx'
import { PagesLues } from './PagesLues.tsx'

export type FicheClusterFranceProps = {
  cluster: ClusterFrance
  clusters: readonly ClusterFrance[]
  secteurs: readonly Secteur[]
}

/** One cluster: what pages say of it, and which pages. */
export function FicheClusterFrance({ cluster, clusters, secteurs }: FicheClusterFranceProps) {
  const open = useAppStore((state) => state.openCluster)
  const voisins = clusters.filter(
    ({ id, polygone }) => polygone !== null && polygone === cluster.polygone && id !== cluster.id,
  )
  return (
    <article>
      <header className={s['tete']}>
        <p className={s['surtitre']}>
          <SigneCluster genre={cluster.genre} statut={cluster.statut} />
          {genreEtStatut(cluster)}
        </p>
        <h2 className={s['titre']}>{cluster.nom}</h2>
        {cluster.note === null ? null : <p className={s['accroche']}>{cluster.note}</p>}
        <Button variant="text" onPress={() => open(null)}>
          ← Tous les clusters
        </Button>
      </header>
      <DefinitionList items={faits(cluster, secteurs)} />
      {cluster.memento ? <LienMemento id={cluster.id} /> : null}
      <PagesLues sources={cluster.sources} />
      {voisins.length === 0 ? null : (
        <Section title="Dans la même commune">
          <ul className={s['voisins']}>
            {voisins.map((one) => (
              <li key={one.id}>
                <ClusterLink cluster={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  )
}

function faits(cluster: ClusterFrance, secteurs: readonly Secteur[]) {
  const { filiere, label, membres, autresNoms } = cluster
  const inconnu = <span className={s['inconnu']}>inconnu</span>
  const lines: { id: string; term: string; value: ReactNode }[] = [
    { id: 'filiere', term: 'Filière', value: filiere ?? inconnu },
    {
      id: 'secteurs',
      term: cluster.secteurs.length > 1 ? 'Secteurs' : 'Secteur',
      value: <Secteurs ids={cluster.secteurs} secteurs={secteurs} />,
    },
    { id: 'siege', term: 'Siège', value: <Siege cluster={cluster} /> },
    {
      id: 'regions',
      term: cluster.regions.length > 1 ? 'Régions' : 'Région',
      value: <Regions codes={cluster.regions} />,
    },
    { id: 'label', term: 'Label', value: label ?? inconnu },
    { id: 'membres', term: 'Membres', value: membres ?? inconnu },
  ]
  if (autresNoms.length > 0)
    lines.push({ id: 'noms', term: 'Autres noms', value: autresNoms.join(', ') })
  return lines
}

/** Our reading of the field; each sector leads to the list of its clusters. */
function Secteurs({ ids, secteurs }: { ids: readonly string[]; secteurs: readonly Secteur[] }) {
  const open = useAppStore((state) => state.openCluster)
  if (ids.length === 0) return <span className={s['inconnu']}>inconnu</span>
  return (
    <>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Button variant="name" onPress={() => open(null, { secteur: id })}>
              {secteurs.find((one) => one.id === id)?.nom ?? id}
            </Button>
          </li>
        ))}
      </ul>
      <p className={s['discret']}>
        Secteur{ids.length > 1 ? 's' : ''}
        {FINE}: notre lecture.
      </p>
    </>
  )
}

function Siege({ cluster: { commune, communeNom, polygone } }: { cluster: ClusterFrance }) {
  if (commune === null) {
    return (
      <>
        <span className={s['inconnu']}>inconnu</span>
        <p className={s['discret']}>Il n’est donc pas sur la carte.</p>
      </>
    )
  }
  return (
    <>
      <TerritoireLink id={`commune:${commune}`}>{communeNom ?? commune}</TerritoireLink>
      <p className={s['discret']}>
        {polygone === null
          ? 'Sans contour sur cette carte.'
          : `Le point est dans la commune${FINE}; l’adresse n’est pas donnée.`}
      </p>
    </>
  )
}

function Regions({ codes }: { codes: readonly string[] }) {
  const nomRegion = useNomRegion()
  if (codes.length === 0) return <span className={s['inconnu']}>inconnue</span>
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          {code.startsWith('0') ? (
            nomRegion(code)
          ) : (
            <TerritoireLink id={`region:${code}`}>{nomRegion(code)}</TerritoireLink>
          )}
        </li>
      ))}
    </ul>
  )
}
