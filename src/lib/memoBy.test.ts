import { expect, it, vi } from 'vitest'
import { memoBy } from './memoBy.ts'

it('ne fait qu’une fois ce qui vient du même objet, même si c’est rien', () => {
  const make = vi.fn(() => undefined)
  const read = memoBy(make)
  const [one, other] = [{}, {}]
  read(one)
  read(one)
  expect(make).toHaveBeenCalledTimes(1)
  read(other)
  expect(make).toHaveBeenCalledTimes(2)
})
