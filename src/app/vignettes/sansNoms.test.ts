import { expect, it } from 'vitest'
import { sansNoms } from './sansNoms.ts'

it('retire les noms et garde les signes', () => {
  const svg =
    '<svg><path d="M0 0"/><text x="1"><tspan>Pays</tspan></text><g><text>Langres</text><circle r="2"/></g><textile/></svg>'
  expect(sansNoms(svg)).toBe('<svg><path d="M0 0"/><g><circle r="2"/></g><textile/></svg>')
})
