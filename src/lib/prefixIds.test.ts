import { expect, it } from 'vitest'
import { prefixIds } from './prefixIds.ts'

it('renomme ce qui porte un nom et ce qui s’y rapporte, et rien d’autre', () => {
  const svg =
    '<svg><defs><pattern id="hachure"/><path id="trajet-1"/></defs><g clip-path="url(#cadre)" data-id="x">' +
    '<textPath xlink:href="#trajet-1">La Meuse #1</textPath><use href="#a"/></g></svg>'
  expect(prefixIds(svg, 'e1-')).toBe(
    '<svg><defs><pattern id="e1-hachure"/><path id="e1-trajet-1"/></defs><g clip-path="url(#e1-cadre)" data-id="x">' +
      '<textPath xlink:href="#e1-trajet-1">La Meuse #1</textPath><use href="#e1-a"/></g></svg>',
  )
})
