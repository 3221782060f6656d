import { memo } from 'react'
import { type CarteIndicateur, isDatee } from '#/domain/indicateur.ts'
import { MILLESIMES, type Millesime } from '#/domain/millesime.ts'
import { TYPES_TERRITOIRE, type TypeTerritoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { INDICATEURS } from '#/indicateurs/registre.ts'
import { Choice } from '#/ui/Choice.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { NOMS_MILLESIME } from '../parts/couches.ts'
import { Classement } from './Classement.tsx'
import s from './Indicateurs.module.css'

const UNITES = TYPES_TERRITOIRE.filter((type) => type !== 'commune').map((type) => ({
  value: type,
  label: NOMS_TYPE[type].plusieurs,
}))

const CHOIX = INDICATEURS.map(({ id, nom, groupe }) => ({ value: id, label: nom, group: groupe }))

const PERIMETRES = MILLESIMES.map((value) => ({ value, label: NOMS_MILLESIME[value] }))

export type ReglagesCarteProps = {
  carte: CarteIndicateur
  /** Vintage drawn: the one of the map, or its own. */
  millesime: Millesime
  choose: (changes: Partial<CarteIndicateur>) => void
  chooseMillesime: (millesime: Millesime) => void
  /** Limits on screen, from which the reader's own start. */
  limites: readonly number[]
}

/** What one map shows: which units, by what, cut how. */
export function ReglagesCarte({ carte, choose, ...rest }: ReglagesCarteProps) {
  return (
    <div className={s['reglages']}>
      <Sujet
        unite={carte.unite}
        indicateur={carte.indicateur}
        hasSeuils={carte.methode === 'seuils'}
        choose={choose}
      />
      {isDatee(carte.unite) ? (
        <RadioRow
          label="Périmètres"
          options={PERIMETRES}
          value={rest.millesime}
          onChange={rest.chooseMillesime}
        />
      ) : null}
      <Classement carte={carte} choose={choose} limites={rest.limites} />
    </div>
  )
}

type SujetProps = Pick<CarteIndicateur, 'unite' | 'indicateur'> &
  Pick<ReglagesCarteProps, 'choose'> & { hasSeuils: boolean }

/** Units and indicator; kept as it is while a slider moves, for two long menus are slow to make. */
const Sujet = memo(function Sujet({ unite, indicateur, hasSeuils, choose }: SujetProps) {
  return (
    <div className={s['choix']}>
      <Choice<TypeTerritoire>
        label="Colorier"
        options={UNITES}
        value={unite}
        onChange={(next) => choose({ unite: next, millesime: null })}
      />
      <Choice
        label="selon"
        options={CHOIX}
        value={indicateur}
        onChange={(next) =>
          // Limits typed for one indicator mean nothing for another.
          choose({ indicateur: next, ...(hasSeuils ? { methode: 'quantiles', seuils: [] } : {}) })
        }
      />
    </div>
  )
})
