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
  const chooseIndicateur = (indicateur: string) =>
    // Limits typed for one indicator mean nothing for another.
    choose({
      indicateur,
      ...(carte.methode === 'seuils' ? { methode: 'quantiles', seuils: [] } : {}),
    })
  return (
    <div className={s['reglages']}>
      <div className={s['choix']}>
        <Choice<TypeTerritoire>
          label="Colorier"
          options={UNITES}
          value={carte.unite}
          onChange={(unite) => choose({ unite, millesime: null })}
        />
        <Choice
          label="selon"
          options={CHOIX}
          value={carte.indicateur}
          onChange={chooseIndicateur}
        />
      </div>
      {isDatee(carte.unite) ? (
        <RadioRow
          label="Périmètres"
          options={MILLESIMES.map((value) => ({ value, label: NOMS_MILLESIME[value] }))}
          value={rest.millesime}
          onChange={rest.chooseMillesime}
        />
      ) : null}
      <Classement carte={carte} choose={choose} limites={rest.limites} />
    </div>
  )
}
