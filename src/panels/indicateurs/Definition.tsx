import type { Indicateur } from '#/indicateurs/indicateur.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import s from './Indicateurs.module.css'

export type DefinitionProps = {
  indicateur: Indicateur
  /** Note of the perimeter of this map. */
  perimetre?: string
}

/** What is counted, of when, with a call to each source. */
export function Definition({ indicateur, perimetre = 'perimetre' }: DefinitionProps) {
  const { nom, definition, sources, milieu, nomMilieu, unite, millesime } = indicateur
  return (
    <p className={s['definition']}>
      {definition}
      {/\d/.test(millesime) ? ` Année${FINE}: ${millesime}.` : ''}
      {milieu === null || nomMilieu === undefined
        ? ''
        : ` Les couleurs partent de ${milieu}${unite === '%' ? `${FINE}%` : ''}, ${nomMilieu}.`}
      {[...sources, 'population', perimetre].map((id) => (
        <FootnoteMark key={id} id={id} of={nom} />
      ))}
    </p>
  )
}
