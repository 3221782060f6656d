import { describe, expect, it } from 'vitest'
import { createVignettes, type Vignette } from './createVignettes.ts'

const vignette = (vue: string): Vignette => ({ svg: `<svg>${vue}</svg>`, src: `blob:${vue}` })

/** A draughtsman who finishes when told. */
function ouvrier() {
  const begun: string[] = []
  const settle = new Map<string, { finish: () => void; fail: () => void }>()
  const vignettes = createVignettes((vue) => {
    begun.push(vue)
    return new Promise((resolve, reject) => {
      settle.set(vue, {
        finish: () => resolve(vignette(vue)),
        fail: () => reject(new Error('panne')),
      })
    })
  })
  const ask = (vue: string, signal = new AbortController().signal) =>
    vignettes.ask(vue, 'clair', signal)
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0))
  return { begun, vignettes, ask, turn, of: (vue: string) => settle.get(vue) }
}

describe('les vignettes', () => {
  it('se dessinent une à la fois, dans l’ordre', async () => {
    const { begun, ask, of } = ouvrier()
    const [a, b] = [ask('?a'), ask('?b')]
    expect(begun).toEqual(['?a'])
    of('?a')?.finish()
    await expect(a).resolves.toEqual(vignette('?a'))
    expect(begun).toEqual(['?a', '?b'])
    of('?b')?.finish()
    await expect(b).resolves.toEqual(vignette('?b'))
  })

  it('ne se dessinent qu’une fois par vue et par palette', async () => {
    const { begun, ask, of, vignettes } = ouvrier()
    const twice = [ask('?a'), ask('?a')]
    expect(vignettes.known('?a', 'clair')).toBeNull()
    of('?a')?.finish()
    await Promise.all(twice)
    await ask('?a')
    expect(begun).toEqual(['?a'])
    expect(vignettes.known('?a', 'clair')).toEqual(vignette('?a'))
    expect(vignettes.known('?a', 'sombre')).toBeNull()
  })

  it('laissent leur place quand on ne les attend plus', async () => {
    const { begun, ask, of, turn } = ouvrier()
    const [first, second] = [new AbortController(), new AbortController()]
    const begunOne = ask('?a', first.signal)
    const waiting = ask('?b', second.signal)
    const shared = ask('?c', second.signal)
    const kept = ask('?c')
    first.abort()
    second.abort()
    await expect(begunOne).rejects.toBeDefined()
    await expect(waiting).rejects.toBeDefined()
    await expect(shared).rejects.toBeDefined()
    of('?a')?.finish()
    await turn()
    // The one that was begun is finished and kept; the one that another reader wants follows.
    expect(begun).toEqual(['?a', '?c'])
    of('?c')?.finish()
    await expect(kept).resolves.toEqual(vignette('?c'))
    await expect(ask('?a')).resolves.toEqual(vignette('?a'))
  })

  it('passent à la suivante après un échec, et se retentent', async () => {
    const { begun, ask, of, turn } = ouvrier()
    const failed = ask('?a')
    const next = ask('?b')
    of('?a')?.fail()
    await expect(failed).rejects.toThrow('panne')
    of('?b')?.finish()
    await next
    const again = ask('?a')
    await turn()
    of('?a')?.finish()
    await expect(again).resolves.toEqual(vignette('?a'))
    expect(begun).toEqual(['?a', '?b', '?a'])
  })
})
