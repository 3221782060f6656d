import { useMemo } from 'react'
import { useCatalogue, useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { NoeudId } from '#/domain/content/acteur.ts'
import type { Lien } from '#/domain/content/lien.ts'
import { filterLiens, foyerOf } from '#/domain/content/reseau.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { Attente } from '../parts/Attente.tsx'
import { together, useContenu } from '../parts/useContenu.ts'
import { Chemin } from './Chemin.tsx'
import { Filtres } from './Filtres.tsx'
import { Graphe } from './Graphe.tsx'
import s from './Liens.module.css'
import { ListeLiens } from './ListeLiens.tsx'
import { nomsOf } from './noms.ts'
import { PhraseLiens } from './PhraseLiens.tsx'
import type { Carnet } from './placer.ts'
import { SansLieu } from './SansLieu.tsx'

/** The network: sentence, path, filters; then the graph and the list, in step with the map. */
export function LiensPanel() {
  const liens = useContenu('liens')
  const acteurs = useContenu('acteurs')
  const clusters = useContenu('clusters')
  const communes = useCommunes()
  const catalogue = useCatalogue()
  // Without the commune table a seat or two have no place; the network can be read all the same.
  const table = communes.status === 'ready' ? communes.value : null
  return (
    <>
      <h2 className={s['titre']}>Liens</h2>
      <Attente of={together(liens, together(acteurs, clusters))} loading="On démêle les fils…">
        {([all, [partners, networks]]) => (
          <Reseau
            liens={all}
            carnet={{ catalogue, communes: table, acteurs: partners, clusters: networks }}
          />
        )}
      </Attente>
    </>
  )
}

export type ReseauProps = { liens: readonly Lien[]; carnet: Carnet }

function Reseau({ liens, carnet }: ReseauProps) {
  const chemin = useAppStore((state) => state.chemin)
  const typesCaches = useAppStore((state) => state.typesCaches)
  const etatsCaches = useAppStore((state) => state.etatsCaches)
  const { catalogue, communes, acteurs, clusters } = carnet
  const stable = useMemo(
    () => ({ catalogue, communes, acteurs, clusters }),
    [catalogue, communes, acteurs, clusters],
  )
  const nomOf = useMemo(() => nomsOf(stable), [stable])
  const shown = useMemo(
    () => filterLiens(liens, { chemin, typesCaches, etatsCaches }),
    [liens, chemin, typesCaches, etatsCaches],
  )
  const foyer: NoeudId | null = foyerOf({ chemin })
  const clear = useAppStore((state) => state.hideTypes)
  const clearEtats = useAppStore((state) => state.hideEtats)
  return (
    <>
      <PhraseLiens shown={shown} total={liens.length} carnet={stable} foyer={foyer} nomOf={nomOf} />
      <Chemin liens={liens} nomOf={nomOf} />
      <Filtres liens={liens} />
      {shown.length === 0 ? (
        <Notice
          action={{
            label: 'Montrer tous les types et tous les états',
            onPress: () => {
              clear([])
              clearEtats([])
            },
          }}
        >
          Aucun fil ne part d’ici avec ces choix.
        </Notice>
      ) : (
        <>
          <Graphe liens={shown} foyer={foyer} nomOf={nomOf} />
          <SansLieu liens={shown} carnet={stable} nomOf={nomOf} />
          <ListeLiens liens={shown} carnet={stable} nomOf={nomOf} />
        </>
      )}
    </>
  )
}
