import { ANCRES } from '#/content/ancres.ts'
import { paysContenus } from '#/content/identites.ts'
import {
  type Cluster,
  LIBELLES_GENRE_CLUSTER,
  LIBELLES_STATUT_CLUSTER,
  type StatutCluster,
} from '#/domain/content/cluster.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { countOf } from '#/lib/plural.ts'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { Texte } from '../parts/Texte.tsx'
import { ChiffresCluster } from './ChiffresCluster.tsx'
import s from './Clusters.module.css'
import { FormesJuridiques } from './FormesJuridiques.tsx'
import { Perimetres } from './Perimetres.tsx'
import { SourcesCluster } from './SourcesCluster.tsx'

export type FicheClusterProps = { cluster: Cluster; pays: PaysIdentite }

/** One cluster or network: what it is, what is known of it and how surely. */
export function FicheCluster({ cluster, pays }: FicheClusterProps) {
  return (
    <Repere as="li" ancre={ANCRES.cluster(cluster.id)} className={s['fiche']}>
      <div className={s['tete']}>
        <h4 className={s['nom']}>{cluster.nom}</h4>
        <Statut statut={cluster.statut} />
      </div>
      <p className={s['genre']}>
        {[LIBELLES_GENRE_CLUSTER[cluster.genre], cluster.filiere].filter(Boolean).join(' · ')}
        {cluster.pages.map((page) => (
          <span key={page}>
            {' '}
            <RefPage page={page} />
          </span>
        ))}
      </p>
      <p className={s['resume']}>
        <Texte sauf={`cluster:${cluster.id}`}>{cluster.resume}</Texte>
      </p>
      <ChiffresCluster chiffres={cluster.chiffres} />
      <DefinitionList
        items={[
          {
            id: 'forme',
            term: 'Forme juridique',
            value: <FormesJuridiques formes={cluster.formesJuridiques} />,
          },
          { id: 'siege', term: 'Siège', value: <Siege cluster={cluster} /> },
          {
            id: 'perimetre',
            term: 'Périmètre',
            value: <Perimetres perimetres={cluster.perimetres} />,
          },
          ...(cluster.pays.length > 1
            ? [
                {
                  id: 'pays',
                  term: 'Aussi dans',
                  value: <AutresPays cluster={cluster} pays={pays} />,
                },
              ]
            : []),
        ]}
      />
      {cluster.notes.length + cluster.sources.length === 0 ? null : (
        <Disclosure
          title={`Ce que nous avons vérifié : ${countOf(cluster.sources.length, 'source')}`}
        >
          {() => <SourcesCluster cluster={cluster} />}
        </Disclosure>
      )}
    </Repere>
  )
}

/** Checked, to check, contradictory: a sign and a word. */
const SIGNES: Record<StatutCluster, string> = {
  verifie: '✓',
  'a-verifier': '?',
  contradictoire: '≠',
}

function Statut({ statut }: { statut: StatutCluster }) {
  return (
    <span className={s['statut']}>
      <span className={s['signe']} data-statut={statut} aria-hidden="true">
        {SIGNES[statut]}
      </span>{' '}
      {LIBELLES_STATUT_CLUSTER[statut]}
    </span>
  )
}

function Siege({ cluster: { siege } }: { cluster: Cluster }) {
  if (siege === null)
    return (
      <span className={s['discret']}>
        inconnu ; la carte des liens pose son nom au cœur de son périmètre, s’il est connu
      </span>
    )
  return (
    <>
      <TerritoireLink id={siege.commune}>{siege.nom}</TerritoireLink>{' '}
      <Statut statut={siege.statut} />
      {siege.note ? <p className={s['note']}>{siege.note}</p> : null}
    </>
  )
}

function AutresPays({ cluster, pays }: FicheClusterProps) {
  return (
    <ul>
      {cluster.pays
        .filter((id) => id !== pays.id)
        .map((id) => (
          <li key={id}>
            <TerritoireLink id={id}>{paysContenus().get(id)?.nom ?? id}</TerritoireLink>
          </li>
        ))}
    </ul>
  )
}
