import {
  type Certitude,
  LIBELLES_CERTITUDE,
  type PerimetreCluster,
} from '#/domain/content/cluster.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNoms } from '../parts/useNoms.ts'
import s from './Clusters.module.css'

const ROLES: Record<PerimetreCluster['role'], string> = {
  coeur: 'cœur de son action',
  aire: 'aire revendiquée',
}

/** Zonings that stand for the reach of a cluster: each with its grounds and how sure one is. */
export function Perimetres({ perimetres }: { perimetres: readonly PerimetreCluster[] }) {
  const nomOf = useNoms()
  if (perimetres.length === 0) {
    return <span className={s['discret']}>rien ne permet d’en dessiner un</span>
  }
  return (
    <ul className={s['perimetres']}>
      {perimetres.map(({ territoire, role, motif, certitude, page, source }) => {
        const type = parseTerritoireId(territoire)?.type
        return (
          <li key={`${territoire} ${role}`}>
            <TerritoireLink id={territoire}>{nomOf(territoire)}</TerritoireLink>{' '}
            <span className={s['discret']}>
              {type === undefined ? '' : `${NOMS_TYPE[type].un}, `}
              {ROLES[role]}
            </span>
            <p className={s['note']}>
              <Jauge certitude={certitude} /> {motif} <RefPage page={page} source={source} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const CRANS: Record<Certitude, string> = { etablie: '●●●', probable: '●●○', incertaine: '●○○' }

/** How sure: three discs and a word. */
function Jauge({ certitude }: { certitude: Certitude }) {
  return (
    <span className={s['jauge']}>
      <span className={s['crans']} aria-hidden="true">
        {CRANS[certitude]}
      </span>{' '}
      <span className="sr-only">certitude </span>
      {LIBELLES_CERTITUDE[certitude]}.
    </span>
  )
}
