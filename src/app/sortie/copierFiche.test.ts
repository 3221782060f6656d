import { afterEach, describe, expect, it } from 'vitest'
import { copierFiche } from './copierFiche.ts'
import { cadreOf, reglePage } from './pages.ts'

function fiche(html: string): HTMLElement {
  document.body.innerHTML = `<section id="fiche">${html}</section>`
  const found = document.getElementById('fiche')
  if (!found) throw new Error('no sheet')
  return found
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('copierFiche', () => {
  it('garde les mots des boutons, retire les gestes, laisse la fiche comme elle est', () => {
    const given = fiche(
      '<h2>Pays</h2><p>Voir <button data-variant="text">CC du Nord</button><button>4</button></p>' +
        '<button data-variant="plain">Exporter</button><nav>Côtés</nav><label>Filtrer<input></label>' +
        '<button data-variant="text">← Les neuf Pays</button>',
    )
    const before = given.innerHTML
    const copy = copierFiche(given)
    expect(copy.querySelector('button, nav, input, label')).toBeNull()
    expect(copy.querySelector('p')?.textContent).toBe('Voir CC du Nord4')
    expect(copy.querySelector('sup')?.textContent).toBe('4')
    expect(copy.textContent).not.toMatch(/Exporter|Côtés|Filtrer|neuf Pays/)
    expect(given.innerHTML).toBe(before)
  })

  it('déplie ce qui est caché et donne à ses dessins leurs propres motifs', () => {
    const copy = copierFiche(
      fiche(
        '<div hidden>Replié</div><svg><pattern id="m"/><rect fill="url(#m)"/><use href="#m"/></svg>',
      ),
    )
    expect(copy.querySelector('[hidden]')).toBeNull()
    expect(copy.querySelector('pattern')?.id).toBe('imprime-m')
    expect(copy.querySelector('rect')?.getAttribute('fill')).toBe('url(#imprime-m)')
    expect(copy.querySelector('use')?.getAttribute('href')).toBe('#imprime-m')
  })
})

describe('pages', () => {
  it('dit le papier à l’imprimante, et ce qui tient dans ses marges', () => {
    expect(reglePage({ papier: 'a3', orientation: 'paysage' })).toBe(
      '@page { size: A3 landscape; margin: 12mm; }',
    )
    const { width, height } = cadreOf({ papier: 'a4', orientation: 'portrait' })
    // 186 × 273 mm.
    expect(Math.round(width / (96 / 25.4) + 0.5)).toBe(186)
    expect(height / (96 / 25.4)).toBeLessThan(273)
  })
})
