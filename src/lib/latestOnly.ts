export type LatestOnly<A> = {
  /** Asks now, or once the question under way is answered; a question that waits is replaced. */
  ask: (args: A) => void
  /** Nothing is told after this. */
  stop: () => void
}

/**
 * One question at a time: while one is under way, only the last asked waits, and an
 * answer that is already out of date is not told. For controls that move faster than
 * what they command.
 */
export function latestOnly<A, V>(
  answer: (args: A) => Promise<V>,
  tell: (value: V, args: A) => void,
): LatestOnly<A> {
  let isBusy = false
  let isStopped = false
  let waiting: { args: A } | null = null

  const run = async (args: A): Promise<void> => {
    isBusy = true
    const value = await answer(args)
    isBusy = false
    if (isStopped) return
    const next = waiting
    waiting = null
    if (next === null) tell(value, args)
    else void run(next.args)
  }
  return {
    ask: (args) => {
      if (isBusy) waiting = { args }
      else void run(args)
    },
    stop: () => {
      isStopped = true
      waiting = null
    },
  }
}
