import { ANCRES } from '#/content/ancres.ts'
import type { Experts, RegardExpert } from '#/domain/content/savoirs.ts'
import { NoeudLink } from '../parts/NoeudLink.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Repere } from '../parts/Repere.tsx'
import { Texte } from '../parts/Texte.tsx'
import { useNoms } from '../parts/useNoms.ts'
import s from './Memento.module.css'
import { PaysCites } from './PaysCites.tsx'

/** The two signed views, summarised, tied to the territories and actors that they cite. */
export function ExpertsLus({ experts }: { experts: Experts }) {
  return experts.map((regard) => (
    <Repere key={regard.id} as="article" ancre={ANCRES.expert(regard.id)} className={s['regard']}>
      <h4 className={s['regardTitre']}>{regard.titre}</h4>
      <p className={s['discret']}>
        {regard.auteur}, {regard.qualite}, {regard.annee}{' '}
        {regard.pages.map((page) => (
          <RefPage key={page} page={page} />
        ))}
      </p>
      <p className={s['resume']}>
        <Texte>{regard.resume}</Texte>
      </p>
      <Idees regard={regard} />
    </Repere>
  ))
}

function Idees({ regard }: { regard: RegardExpert }) {
  const nomOf = useNoms()
  return (
    <ul className={s['points']}>
      {regard.idees.map((idee, index) => (
        <Repere key={idee.titre} as="li" ancre={ANCRES.idee(regard.id, index)}>
          <h5 className={s['idee']}>{idee.titre}</h5>
          <p>
            <Texte>{idee.texte}</Texte> <RefPage page={idee.page} />
          </p>
          <PaysCites ids={idee.pays} />
          {idee.acteurs.length === 0 ? null : (
            <ul className={s['pays']} aria-label="Acteurs cités">
              {idee.acteurs.map((id) => (
                <li key={id}>
                  <NoeudLink id={id}>{nomOf(id)}</NoeudLink>
                </li>
              ))}
            </ul>
          )}
        </Repere>
      ))}
    </ul>
  )
}
