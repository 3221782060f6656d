import { isForme } from '#/content/filtrePays.ts'
import type { LigneMatrice } from '#/content/matrice.ts'
import type { FormeAnimation } from '#/domain/content/formes.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Section } from '#/ui/Section.tsx'
import { MonographieLink } from '../parts/MonographieLink.tsx'
import { RefPage } from '../parts/RefPage.tsx'
import { Texte } from '../parts/Texte.tsx'
import type { Monographies } from '../parts/useContenu.ts'
import { Actions } from './Actions.tsx'
import s from './Formes.module.css'

export type QuiFaitQuoiProps = {
  forme: FormeAnimation
  /** Column of the form in the matrix. */
  index: number
  lignes: readonly LigneMatrice[]
  monographies: Monographies
}

/** One form: each Pays that practises it, and by what actions. */
export function QuiFaitQuoi({ forme, index, lignes, monographies }: QuiFaitQuoiProps) {
  const hasTextes = useAppStore((state) => state.formes.lecture === 'textes')
  const kept = lignes.filter(({ cases }) => isForme(cases[index] ?? null, hasTextes))
  return (
    <Section title={forme.nomCourt} aside={`${kept.length} sur ${lignes.length}`}>
      <p className={s['definition']}>{forme.definition}</p>
      <ul className={s['qui']}>
        {kept.map(({ pays, cases }) => {
          const nuance = cases[index]?.nuance
          return (
            <li key={pays.id}>
              <span className={s['quiNom']}>
                <MonographieLink id={pays.id}>{pays.nomCourt}</MonographieLink>
              </span>
              <Actions monographie={monographies.get(pays.id) ?? null} forme={forme.id} />
              {nuance ? (
                <p className={s['nuance']}>
                  <Texte sauf={pays.id}>{nuance.texte}</Texte> <RefPage page={nuance.page} />
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
