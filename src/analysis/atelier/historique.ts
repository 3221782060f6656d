/** A value and how to go back: nothing is ever changed in place. */
export type Historique<T> = {
  readonly passe: readonly T[]
  readonly present: T
  readonly futur: readonly T[]
}

/** Steps kept: beyond, the oldest is forgotten. */
const MAX_STEPS = 100

/** A history of one step. */
export function startHistorique<T>(present: T): Historique<T> {
  return { passe: [], present, futur: [] }
}

/** A new step; what had been undone is lost. */
export function pushStep<T>(historique: Historique<T>, present: T): Historique<T> {
  const passe = [...historique.passe, historique.present].slice(-MAX_STEPS)
  return { passe, present, futur: [] }
}

/** One step back; the same history when there is none. */
export function undo<T>(historique: Historique<T>): Historique<T> {
  const present = historique.passe.at(-1)
  if (present === undefined) return historique
  const futur = [historique.present, ...historique.futur]
  return { passe: historique.passe.slice(0, -1), present, futur }
}

/** One step forward again; the same history when nothing was undone. */
export function redo<T>(historique: Historique<T>): Historique<T> {
  const [present, ...futur] = historique.futur
  if (present === undefined) return historique
  return { passe: [...historique.passe, historique.present], present, futur }
}
