import {
  CARTE_HABITUELLE,
  type CarteIndicateur,
  DISPOSITIONS,
  type Disposition,
  isDatee,
} from '#/domain/indicateur.ts'
import type { CarteCalculee } from '#/indicateurs/carteDe.ts'
import { useAppStore } from '#/store/appStore.ts'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Section } from '#/ui/Section.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import { Attente } from '../parts/Attente.tsx'
import { Avertissement } from './Avertissement.tsx'
import { Classes } from './Classes.tsx'
import { Definition } from './Definition.tsx'
import { Distribution } from './Distribution.tsx'
import s from './Indicateurs.module.css'
import { PERIMETRE_SECONDE } from './notesIndicateurs.ts'
import { ReglagesCarte } from './ReglagesCarte.tsx'
import { UniteLue } from './UniteLue.tsx'
import { useCarte } from './useCarte.ts'

const NOMS: Record<Disposition, string> = { cote: 'côte à côte', volet: 'l’une sous l’autre' }

/** Two maps that look at the same place: another indicator, other units or another vintage. */
export function Comparaison() {
  const carte = useAppStore((state) => state.carteIndicateur)
  const seconde = useAppStore((state) => state.secondeCarte)
  const compare = useAppStore((state) => state.compareCartes)
  return (
    <Section title="Comparer deux cartes">
      <Toggle
        isOn={seconde !== null}
        onChange={(isOn) => compare(isOn ? premiereSeconde(carte) : null)}
      >
        Une seconde carte, au même endroit que la première
      </Toggle>
      {seconde === null ? null : <Seconde carte={seconde} />}
    </Section>
  )
}

/** What the second map starts with: the same units, by something else that moves. */
export function premiereSeconde(carte: CarteIndicateur): CarteIndicateur {
  const indicateur =
    carte.indicateur === 'population-evolution' ? 'emplois-evolution' : 'population-evolution'
  return { ...CARTE_HABITUELLE, unite: carte.unite, millesime: carte.millesime, indicateur }
}

function Seconde({ carte }: { carte: CarteIndicateur }) {
  const choose = useAppStore((state) => state.chooseSecondeCarte)
  const screen = useAppStore((state) => state.millesime)
  const disposition = useAppStore((state) => state.disposition)
  const chooseDisposition = useAppStore((state) => state.chooseDisposition)
  const isNarrow = useMediaQuery('(max-width: 859px)')
  const calculee = useCarte(carte)
  const shown = calculee.status === 'ready' ? calculee.value : null
  return (
    <div className={s['seconde']}>
      {isNarrow ? null : (
        <RadioRow
          label="Disposition"
          options={DISPOSITIONS.map((value) => ({ value, label: NOMS[value] }))}
          value={disposition}
          onChange={chooseDisposition}
        />
      )}
      <ReglagesCarte
        carte={carte}
        millesime={carte.millesime ?? screen}
        choose={choose}
        chooseMillesime={(millesime) => choose(isDatee(carte.unite) ? { millesime } : {})}
        limites={shown?.limites ?? []}
      />
      <Attente of={calculee} loading="Les chiffres de la seconde carte arrivent…">
        {(value) => value && <Lecture carte={value} choose={choose} />}
      </Attente>
    </div>
  )
}

type LectureProps = { carte: CarteCalculee; choose: (changes: Partial<CarteIndicateur>) => void }

function Lecture({ carte, choose }: LectureProps) {
  return (
    <>
      <Definition indicateur={carte.indicateur} perimetre={PERIMETRE_SECONDE} />
      <Avertissement indicateur={carte.indicateur} choose={choose} />
      <h4 className={s['titre-seconde']}>{carte.thematique.titre}</h4>
      <Distribution carte={carte} />
      <Classes carte={carte} />
      <UniteLue carte={carte} />
    </>
  )
}
