import { ANCRES } from '#/content/ancres.ts'
import { paysContenus } from '#/content/identites.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { useContenu } from '../parts/useContenu.ts'
import s from './ClustersFrance.module.css'

/** A cluster that the memento names has a sheet there, with each of its Pays. */
export function LienMemento({ id }: { id: string }) {
  const clusters = useContenu('clusters')
  const openAt = useAppStore((state) => state.openAt)
  const fiche =
    clusters.status === 'ready' ? clusters.value.find((cluster) => cluster.id === id) : undefined
  if (!fiche || fiche.pays.length === 0) return null
  return (
    <p className={s['memento']}>
      Le mémento en parle{FINE}:{' '}
      {fiche.pays.map((pays, at) => (
        <span key={pays}>
          {at === 0 ? '' : ', '}
          <Button
            variant="text"
            onPress={() => openAt({ vue: 'clusters', territoire: pays, ancre: ANCRES.cluster(id) })}
          >
            {paysContenus().get(pays)?.nom ?? pays}
          </Button>
        </span>
      ))}
    </p>
  )
}
