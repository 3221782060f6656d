import { useState } from 'react'
import type { Cluster } from '#/domain/content/cluster.ts'
import { LIBELLES_TYPE_LIEN, type Lien, type TypeLien } from '#/domain/content/lien.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Choice } from '#/ui/Choice.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import s from './Clusters.module.css'
import { LienLu } from './LienLu.tsx'
import { countTypes, liensDuPays } from './liensDuPays.ts'

export type LiensProps = {
  pays: PaysIdentite
  liens: readonly Lien[]
  clusters: readonly Cluster[]
}

/** Links of the Pays as sentences, all of them or of one type. */
export function Liens({ pays, liens, clusters }: LiensProps) {
  const [type, setType] = useState<TypeLien | 'tous'>('tous')
  const ancre = useAppStore((state) => state.ancre)
  const visit = useAppStore((state) => state.visitNoeud)
  const openAt = useAppStore((state) => state.openAt)
  const { directs, autour } = liensDuPays(pays, liens, clusters)
  const tous = [...directs, ...autour]
  // A link one is led to is never hidden by a filter chosen before.
  const isKept = (lien: Lien) =>
    type === 'tous' || lien.type === type || ancre === `lien-${lien.id}`
  const groupes = [
    { titre: 'Liens du Pays', liens: directs.filter(isKept) },
    { titre: 'Autour du Pays, racontés dans les mêmes pages', liens: autour.filter(isKept) },
  ].filter((groupe) => groupe.liens.length > 0)
  return (
    <Section
      title="Liens"
      aside={
        <Button
          variant="text"
          onPress={() => {
            visit(pays.id)
            openAt({ vue: 'liens' })
          }}
        >
          Les voir en réseau
        </Button>
      }
    >
      {tous.length === 0 ? (
        <Notice>Aucun lien décrit.</Notice>
      ) : (
        <div className={s['filtre']}>
          <div className={s['choix']}>
            <Choice
              label="Type de lien"
              value={type}
              onChange={setType}
              options={[
                { value: 'tous' as const, label: `Tous les types (${tous.length})` },
                ...countTypes(tous).map(({ type: value, nombre }) => ({
                  value,
                  label: `${LIBELLES_TYPE_LIEN[value]} (${nombre})`,
                })),
              ]}
            />
          </div>
          <p className={s['discret']} role="status">
            {countOf(tous.filter(isKept).length, 'lien affiché', 'liens affichés')}
          </p>
        </div>
      )}
      {groupes.map((groupe) => (
        <div key={groupe.titre}>
          <h4 className={s['sous']}>{groupe.titre}</h4>
          <ul className={s['liens']}>
            {groupe.liens.map((lien) => (
              <LienLu key={lien.id} lien={lien} pays={pays} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
