import type { Cluster } from '#/domain/content/cluster.ts'
import type { Lien } from '#/domain/content/lien.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { countOf } from '#/lib/plural.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { EcartsDuPays } from '../parts/EcartsDuPays.tsx'
import { FichePays } from '../parts/FichePays.tsx'
import { together, useContenu } from '../parts/useContenu.ts'
import s from './Clusters.module.css'
import { FicheCluster } from './FicheCluster.tsx'
import { Liens } from './Liens.tsx'

/** Who is in network around a Pays, and who does what for whom. */
export function ClustersPanel() {
  return <FichePays>{(pays) => <Contenu pays={pays} />}</FichePays>
}

function Contenu({ pays }: { pays: PaysIdentite }) {
  const both = together(useContenu('clusters'), useContenu('liens'))
  return (
    <Attente of={both} loading="On démêle les fils…">
      {([clusters, liens]) => <Lecture pays={pays} clusters={clusters} liens={liens} />}
    </Attente>
  )
}

type LectureProps = {
  pays: PaysIdentite
  clusters: readonly Cluster[]
  liens: readonly Lien[]
}

function Lecture({ pays, clusters, liens }: LectureProps) {
  const siens = clusters.filter((cluster) => cluster.pays.includes(pays.id))
  return (
    <>
      <Section
        title="Clusters et réseaux"
        aside={siens.length === 0 ? null : countOf(siens.length, 'réseau', 'réseaux')}
      >
        {siens.length === 0 ? (
          <Notice>Le mémento ne nomme aucun cluster ni réseau ici.</Notice>
        ) : (
          <ul className={s['fiches']}>
            {siens.map((cluster) => (
              <FicheCluster key={cluster.id} cluster={cluster} pays={pays} />
            ))}
          </ul>
        )}
      </Section>
      <Liens pays={pays} liens={liens} clusters={clusters} />
      <EcartsDuPays pays={pays} />
    </>
  )
}
