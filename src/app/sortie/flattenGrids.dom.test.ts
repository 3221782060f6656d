import { expect, it } from 'vitest'
import { flattenGrids } from './flattenGrids.ts'

it('fait un texte qui coule d’une grille d’une colonne, sans toucher aux autres', () => {
  document.body.innerHTML =
    '<div id="r"><div id="a" style="display:grid;row-gap:12px"><p>1</p><p style="margin-block-start:4px">2</p></div>' +
    '<div id="b" style="display:grid;grid-template-columns:1fr 1fr"><p>1</p></div></div>'
  const root = document.getElementById('r')
  if (root) flattenGrids(root)
  const [a, b] = ['a', 'b'].map((id) => document.getElementById(id))
  expect(a?.style.display).toBe('block')
  expect(a?.lastElementChild?.getAttribute('style')).toContain('margin-block-start: 16px')
  expect(b?.style.display).toBe('grid')
})
