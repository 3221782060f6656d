import s from './EnAttente.module.css'

/** Said in place of words that a figure is missing to. */
export const EN_ATTENTE = 'On compte…'

export function EnAttente() {
  return <p className={s['enAttente']}>{EN_ATTENTE}</p>
}
