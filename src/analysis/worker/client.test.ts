// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ANNULE, createAnalysisClient } from './client.ts'
import type { AnalysisWorker } from './workerHandle.ts'

/** A worker that answers when told to; `isBusy` makes it deaf, as in a long computation. */
function fakeWorkers() {
  const made: {
    calls: string[]
    answer: (value: unknown) => void
    isEnded: boolean
    isBusy: boolean
  }[] = []
  const start = () => {
    const waiting: ((value: unknown) => void)[] = []
    const one = {
      calls: [] as string[],
      answer: (value: unknown) => waiting.shift()?.({ ok: true, value }),
      isEnded: false,
      isBusy: false,
    }
    made.push(one)
    const remote = new Proxy(
      {},
      {
        get: (_, name) => () => {
          if (name === 'ping') return one.isBusy ? new Promise(() => {}) : Promise.resolve(true)
          one.calls.push(String(name))
          return new Promise((resolve) => waiting.push(resolve))
        },
      },
    )
    const terminate = () => {
      one.isEnded = true
    }
    return { remote, terminate } as unknown as AnalysisWorker
  }
  return { made, start }
}

const A = { couche: 'petr', code: 'X' } as const
const PAIR = { a: A, b: A }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('client de l’analyse', () => {
  it('ne démarre qu’à la première demande et rend la réponse', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start })
    expect(made).toHaveLength(0)
    const answer = client.request('overlapPair', PAIR)
    made[0]?.answer('réponse')
    expect(await answer).toEqual({ ok: true, value: 'réponse' })
    expect(made[0]?.calls).toEqual(['overlapPair'])
  })

  it('une demande plus récente du même canal annule la précédente ; sa réponse tardive est perdue', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start })
    const old = client.request('overlapPair', PAIR)
    const recent = client.request('overlapPair', PAIR)
    expect(await old).toMatchObject({ ok: false, findings: [{ code: ANNULE, gravite: 'notice' }] })
    made[0]?.answer('vieille')
    made[0]?.answer('neuve')
    expect(await recent).toEqual({ ok: true, value: 'neuve' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(made).toHaveLength(1)
  })

  it('termine un calcul qui tient le fil et renvoie les autres demandes au suivant', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start })
    void client.request('overlapShapes', PAIR)
    const other = client.request('reform', { a: A })
    if (made[0]) made[0].isBusy = true
    client.cancel('overlapShapes')
    await vi.advanceTimersByTimeAsync(300)
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(made[1]?.calls).toEqual(['reform'])
    made[1]?.answer('réforme')
    expect(await other).toEqual({ ok: true, value: 'réforme' })
  })

  it('dépasse le temps : une phrase, un nouveau fil', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start, deadlineMs: 1000 })
    const answer = client.request('overlapPair', PAIR)
    if (made[0]) made[0].isBusy = true
    await vi.advanceTimersByTimeAsync(1300)
    const result = await answer
    expect(result.ok ? '' : result.findings[0]?.message).toContain('n’a pas pu être calculé')
    expect(made[0]?.isEnded).toBe(true)
    void client.request('prepare', null)
    expect(made).toHaveLength(2)
  })

  it('un réseau lent n’est pas un calcul qui s’emballe', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start, deadlineMs: 1000 })
    const answer = client.request('prepare', null)
    await vi.advanceTimersByTimeAsync(5000)
    made[0]?.answer(null)
    expect(await answer).toEqual({ ok: true, value: null })
    expect(made).toHaveLength(1)
  })

  it('se ferme en rendant la main à tous', async () => {
    const { made, start } = fakeWorkers()
    const client = createAnalysisClient('https://x/geo/', { start })
    const answer = client.request('prepare', null)
    client.dispose()
    expect(await answer).toMatchObject({ ok: false })
    expect(made[0]?.isEnded).toBe(true)
  })
})
