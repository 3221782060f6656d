import { ANCRES } from '#/content/ancres.ts'
import { isActeurId, type NoeudId } from '#/domain/content/acteur.ts'
import {
  LIBELLES_ETAT_LIEN,
  LIBELLES_FORCE,
  LIBELLES_TYPE_LIEN,
  type Lien,
} from '#/domain/content/lien.ts'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { TerritoireId } from '#/domain/territoire.ts'
import { ActeurNotice } from '../parts/ActeurNotice.tsx'
import { formatPeriode } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useNoms } from '../parts/useNoms.ts'
import s from './Clusters.module.css'

export type LienLuProps = { lien: Lien; pays: PaysIdentite }

/** One link: the sentence, its kind and dates, how much it commits, and who is at the other end. */
export function LienLu({ lien, pays }: LienLuProps) {
  const quand = formatPeriode(
    { debut: lien.depuis, fin: lien.jusqua, quand: lien.quand },
    lien.etat === 'termine',
  )
  // A link between two others shows both its ends.
  const bouts = [lien.de, lien.vers].filter((id) => id !== pays.id)
  return (
    <Repere as="li" ancre={ANCRES.lien(lien.id)} className={s['lien']}>
      <Force force={lien.force} />
      <div>
        <p className={s['phrase']}>
          {lien.phrase} <RefPage page={lien.page} source={lien.source} />
        </p>
        <p className={s['genre']}>
          <span className={s['type']}>{LIBELLES_TYPE_LIEN[lien.type]}</span>
          {[LIBELLES_ETAT_LIEN[lien.etat], quand].filter(Boolean).map((mot) => ` · ${mot}`)}
        </p>
        <p className={s['bouts']}>
          <span className={s['discret']}>Voir</span>{' '}
          {bouts.map((id, at) => (
            <span key={id}>
              {at === 0 ? '' : ', '}
              <Bout id={id} />
            </span>
          ))}
        </p>
      </div>
    </Repere>
  )
}

function Bout({ id }: { id: NoeudId }) {
  const nomOf = useNoms()
  return isActeurId(id) ? (
    <ActeurNotice id={id}>{nomOf(id)}</ActeurNotice>
  ) : (
    <TerritoireLink id={id as TerritoireId}>{nomOf(id)}</TerritoireLink>
  )
}

const CRANS = [1, 2, 3] as const

/** How much the link commits: one, two or three bars, and the words. */
function Force({ force }: { force: Lien['force'] }) {
  return (
    <span className={s['force']} title={LIBELLES_FORCE[force]}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {CRANS.map((cran) => (
          <rect
            key={cran}
            className={s['cran']}
            data-plein={cran <= force || undefined}
            x={1 + (cran - 1) * 6}
            y={16 - cran * 5}
            width="4"
            height={cran * 5}
          />
        ))}
      </svg>
      <span className="sr-only">
        Force {force} sur 3 : {LIBELLES_FORCE[force]}.
      </span>
    </span>
  )
}
