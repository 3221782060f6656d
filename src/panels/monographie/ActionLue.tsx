import {
  type Action,
  LIBELLES_ETAT_ACTION,
  type Monographie,
} from '#/domain/content/monographie.ts'
import { formatPeriode } from '../parts/dates.ts'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import { useContenu } from '../parts/useContenu.ts'
import { Chiffres } from './Chiffres.tsx'
import s from './Monographie.module.css'
import { Rattachements } from './Rattachements.tsx'

export type ActionLueProps = { action: Action; monographie: Monographie }

/** One action or project: name, when and where it stands, what, with whom, and its figures. */
export function ActionLue({ action, monographie }: ActionLueProps) {
  const { id } = monographie
  return (
    <div className={s['enonce']}>
      <h4 className={s['action']}>{action.titre}</h4>
      <p className={s['etat']} data-etat={action.etat}>
        {[quand(action), LIBELLES_ETAT_ACTION[action.etat]].filter(Boolean).join(' · ')}
      </p>
      <p className={s['phrase']}>
        <Texte sauf={id}>{action.texte}</Texte>
      </p>
      <span className={s['folio']}>
        <RefPage page={action.page} source={action.source} />
      </span>
      {action.details.length === 0 ? null : (
        <ul className={s['details']}>
          {action.details.map((detail) => (
            <li key={detail}>
              <Texte sauf={id}>{detail}</Texte>
            </li>
          ))}
        </ul>
      )}
      <Chiffres ids={action.chiffres} monographie={monographie} page={action.page} />
      <div className={s['avec']}>
        <Rattachements label="Avec" ids={action.acteurs} />
        <Rattachements label="Où" ids={action.lieux} />
        <Formes ids={action.formes} />
      </div>
    </div>
  )
}

function quand({ debut, fin, quand: said, etat }: Action): string {
  return formatPeriode({ debut, fin, quand: said }, etat === 'achevee')
}

/** Forms of animation, by their short names. */
function Formes({ ids }: { ids: readonly string[] }) {
  const formes = useContenu('formes')
  if (ids.length === 0 || formes.status !== 'ready') return null
  const noms = formes.value.formes.filter(({ id }) => ids.includes(id)).map((f) => f.nomCourt)
  return (
    <p>
      <span className={s['role']}>Forme</span> {noms.join(', ')}
    </p>
  )
}
