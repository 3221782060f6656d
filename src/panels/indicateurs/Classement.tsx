import { useState } from 'react'
import {
  type CarteIndicateur,
  MAX_CLASSES,
  METHODES,
  type Methode,
  MIN_CLASSES,
} from '#/domain/indicateur.ts'
import { lireSeuils } from '#/indicateurs/lireSeuils.ts'
import { FINE, formatUpTo } from '#/lib/formatNumber.ts'
import { Button } from '#/ui/Button.tsx'
import { Field } from '#/ui/Field.tsx'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { Slider } from '#/ui/Slider.tsx'
import s from './Indicateurs.module.css'

const NOMS: Record<Methode, string> = {
  quantiles: 'effectifs égaux',
  naturelles: 'ruptures naturelles',
  egales: 'intervalles égaux',
  seuils: 'mes limites',
}

const EXPLICATIONS: Record<Methode, string> = {
  quantiles: 'Autant d’unités dans chaque classe (quantiles)',
  naturelles: 'Les classes s’arrêtent où les valeurs s’écartent le plus (méthode de Jenks)',
  egales:
    'Des classes de même largeur, de chaque côté du milieu s’il y en a un, quitte à en laisser de vides',
  seuils: 'Les limites que vous écrivez, telles quelles',
}

export type ClassementProps = {
  carte: CarteIndicateur
  choose: (changes: Partial<CarteIndicateur>) => void
  limites: readonly number[]
}

/** How values are cut into classes. */
export function Classement({ carte, choose, limites }: ClassementProps) {
  const { methode, nombre } = carte
  const chooseMethode = (next: Methode) => {
    // The reader's limits start from those on screen: nothing moves until one is changed.
    if (next === 'seuils' && limites.length > 0) choose({ methode: next, seuils: limites })
    else if (next !== 'seuils') choose({ methode: next })
  }
  return (
    <div className={s['classement']}>
      <RadioRow
        label="Classes"
        options={METHODES.map((value) => ({ value, label: NOMS[value] }))}
        value={methode}
        onChange={chooseMethode}
      />
      <p className={s['explication']}>{EXPLICATIONS[methode]}.</p>
      {methode === 'seuils' ? (
        <Seuils key={carte.seuils.join()} carte={carte} choose={choose} />
      ) : (
        <Slider
          label="Nombre de classes"
          value={nombre}
          min={MIN_CLASSES}
          max={MAX_CLASSES}
          step={1}
          format={(value) => `${value} classes`}
          onChange={(value) => choose({ nombre: value })}
        />
      )}
    </div>
  )
}

function Seuils({ carte, choose }: Pick<ClassementProps, 'carte' | 'choose'>) {
  const [text, setText] = useState(() =>
    carte.seuils.map((seuil) => formatUpTo(seuil, 6)).join(`${FINE}; `),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const apply = () => {
    const lus = lireSeuils(text)
    if ('message' in lus) return setProblem(lus.message)
    setProblem(null)
    choose({ seuils: lus.seuils })
  }
  return (
    <form
      className={s['seuils']}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <Field
        label="Limites entre les classes, séparées par des points-virgules"
        value={text}
        onChange={setText}
        problem={problem}
      />
      <Button onPress={apply}>Appliquer</Button>
    </form>
  )
}
