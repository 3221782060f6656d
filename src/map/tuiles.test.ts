// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createTileLoader } from './tuiles.ts'

const TILE = { z: 6, x: 32, y: 22 }
const urlOf = ({ z, x, y }: typeof TILE) => `https://exemple.fr/${z}/${x}/${y}`
const image = () => new Response('png', { headers: { 'content-type': 'image/png' } })

type Answer = () => Promise<Response>

function loader(answer: Answer, timeoutMs = 1000) {
  const onFailure = vi.fn()
  const fetchLike = vi.fn((_url: RequestInfo | URL, init?: RequestInit) => {
    const { signal } = init ?? {}
    return Promise.race([
      answer(),
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
    ])
  })
  const load = createTileLoader({ urlOf, fetchLike, onFailure, timeoutMs })
  const ask = (signal = new AbortController().signal) => load(TILE, signal)
  const askTimes = async (times: number) => {
    for (let i = 0; i < times; i++) await ask().catch(() => {})
  }
  return { ask, askTimes, onFailure, fetchLike }
}

describe('tuiles d’un service tiers', () => {
  it('arrivent, sans cookie ni adresse de la page', async () => {
    const { ask, fetchLike, onFailure } = loader(async () => image())
    expect((await ask()).type).toBe('image/png')
    expect(fetchLike.mock.calls[0]?.[0]).toBe('https://exemple.fr/6/32/22')
    expect(fetchLike.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    expect(onFailure).not.toHaveBeenCalled()
  })

  it.each<[string, Answer]>([
    ['refuse', async () => new Response('', { status: 403 })],
    ['n’existe pas', async () => new Response('', { status: 404 })],
    ['est en panne', async () => new Response('', { status: 500 })],
    ['est hors de portée', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['rend autre chose qu’une image', async () => new Response('<html>')],
    ['ne répond jamais', () => new Promise(() => {})],
  ])('un service qui %s est abandonné, une seule fois', async (_, answer) => {
    const { askTimes, onFailure, fetchLike } = loader(answer, 5)
    await askTimes(3)
    expect(onFailure).not.toHaveBeenCalled()
    await askTimes(5)
    expect(onFailure).toHaveBeenCalledOnce()
    // Once given up, nothing is asked any more.
    expect(fetchLike).toHaveBeenCalledTimes(4)
  })

  it('une tuile qui manque au bord de la couverture n’est pas une panne', async () => {
    let isFirst = true
    const { askTimes, onFailure } = loader(async () => {
      if (!isFirst) return new Response('', { status: 404 })
      isFirst = false
      return image()
    })
    await askTimes(12)
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('une réponse efface les échecs d’avant', async () => {
    let count = 0
    const { askTimes, onFailure } = loader(async () => {
      count += 1
      return count % 3 === 0 ? image() : new Response('', { status: 500 })
    })
    await askTimes(12)
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('une tuile sortie de l’écran n’est la faute de personne', async () => {
    const { ask, onFailure } = loader(() => new Promise(() => {}))
    for (let i = 0; i < 6; i++) {
      const gone = new AbortController()
      const asked = ask(gone.signal)
      gone.abort()
      await expect(asked).rejects.toThrow()
    }
    expect(onFailure).not.toHaveBeenCalled()
  })
})
