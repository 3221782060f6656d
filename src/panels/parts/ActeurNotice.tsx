import type { ReactNode } from 'react'
import { ANCRES } from '#/content/ancres.ts'
import { type ActeurId, LIBELLES_GENRE_ACTEUR } from '#/domain/content/acteur.ts'
import { LIBELLES_GENRE_CLUSTER } from '#/domain/content/cluster.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Term } from '#/ui/Term.tsx'
import s from './ActeurNotice.module.css'
import { useContenu } from './useContenu.ts'

export type ActeurNoticeProps = { id: ActeurId; children: ReactNode }

/** The name of a cluster, a partner or a programme: who it is, and the ways to its sheet and its links. */
export function ActeurNotice({ id, children }: ActeurNoticeProps) {
  return (
    <Term label="Qui est-ce" body={<Notice id={id} />}>
      {children}
    </Term>
  )
}

function Notice({ id }: { id: ActeurId }) {
  return id.startsWith('cluster:') ? <NoticeCluster id={id} /> : <NoticeActeur id={id} />
}

function NoticeCluster({ id }: { id: ActeurId }) {
  const clusters = useContenu('clusters')
  const openAt = useAppStore((state) => state.openAt)
  const selectedId = useAppStore((state) => state.selectedId)
  const cluster =
    clusters.status === 'ready' ? clusters.value.find((one) => `cluster:${one.id}` === id) : null
  if (!cluster) return <p>On cherche dans le carnet d’adresses…</p>
  // Its sheet lies with the Pays one is reading, if it belongs there, else with its first one.
  const pays = cluster.pays.find((one) => one === selectedId) ?? cluster.pays[0]
  return (
    <div className={s['notice']}>
      <p className={s['nom']}>{cluster.nom}</p>
      <p className={s['genre']}>
        {[LIBELLES_GENRE_CLUSTER[cluster.genre], cluster.filiere].filter(Boolean).join(' · ')}
      </p>
      <p>{cluster.resume}</p>
      <p className={s['suites']}>
        {pays === undefined ? null : (
          <Button
            variant="text"
            onPress={() =>
              openAt({ vue: 'clusters', territoire: pays, ancre: ANCRES.cluster(cluster.id) })
            }
          >
            Sa fiche
          </Button>
        )}
        <SesLiens id={id} />
      </p>
    </div>
  )
}

function NoticeActeur({ id }: { id: ActeurId }) {
  const acteurs = useContenu('acteurs')
  const acteur = acteurs.status === 'ready' ? acteurs.value.find((one) => one.id === id) : null
  if (!acteur) return <p>On cherche dans le carnet d’adresses…</p>
  return (
    <div className={s['notice']}>
      <p className={s['nom']}>{acteur.nom}</p>
      <p className={s['genre']}>{LIBELLES_GENRE_ACTEUR[acteur.genre]}</p>
      <p>{acteur.definition}</p>
      <p className={s['suites']}>
        <SesLiens id={id} />
      </p>
    </div>
  )
}

function SesLiens({ id }: { id: ActeurId }) {
  const visit = useAppStore((state) => state.visitNoeud)
  const openVue = useAppStore((state) => state.openVue)
  return (
    <Button
      variant="text"
      onPress={() => {
        visit(id)
        openVue('liens')
      }}
    >
      Ses liens
    </Button>
  )
}
