import { describe, expect, it } from 'vitest'
import { latestOnly } from './latestOnly.ts'

function setUp() {
  const asked: number[] = []
  const told: string[] = []
  const answers: ((value: string) => void)[] = []
  const { ask, stop } = latestOnly(
    (n: number) => {
      asked.push(n)
      return new Promise<string>((resolve) => answers.push(resolve))
    },
    (value) => told.push(value),
  )
  const settle = async (value: string) => {
    answers.shift()?.(value)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { ask, stop, asked, told, settle }
}

describe('latestOnly', () => {
  it('ne pose qu’une question à la fois, et saute celles du milieu', async () => {
    const { ask, asked, told, settle } = setUp()
    ask(1)
    ask(2)
    ask(3)
    expect(asked).toEqual([1])
    await settle('un')
    expect(asked).toEqual([1, 3])
    expect(told).toEqual([])
    await settle('trois')
    expect(told).toEqual(['trois'])
  })

  it('ne dit plus rien une fois arrêté', async () => {
    const { ask, stop, asked, told, settle } = setUp()
    ask(1)
    ask(2)
    stop()
    await settle('un')
    expect(told).toEqual([])
    expect(asked).toEqual([1])
  })
})
