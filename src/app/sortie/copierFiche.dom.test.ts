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

  it('laisse aux dessins leurs couleurs, aux boutons leurs nombres et leurs colonnes', () => {
    const copy = copierFiche(
      fiche(
        '<button class="ligne"><svg aria-hidden="true"><rect fill="#e7e2e0"/></svg><span>24 à 43</span></button>' +
          '<button data-variant="text"><span aria-hidden="true">4</span><span aria-hidden="true">▾</span></button>',
      ),
    )
    expect(copy.querySelector('rect')?.getAttribute('fill')).toBe('#e7e2e0')
    expect(copy.querySelector('.ligne')?.childElementCount).toBe(2)
    expect(copy.textContent).toBe('24 à 434')
  })

  it('retire un titre dont il ne reste rien, et ce qui n’est que pour l’écran', () => {
    const copy = copierFiche(
      fiche(
        '<section><h3>Comparer</h3><label>Deux cartes<input></label></section>' +
          '<section><h3>Lire</h3><p>Un mot.</p><button slot="trigger" data-ecran>et 2 autres</button></section>',
      ),
    )
    expect(copy.textContent).toBe('LireUn mot.')
  })

  it('abrège à la demande les listes très longues, et dit combien de lignes suivent', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `<tr><th>${at}</th><td>x</td></tr>`)
    const given = fiche(`<table><tbody>${rows.join('')}</tbody></table>`)
    expect(copierFiche(given).querySelectorAll('tr')).toHaveLength(1000)
    const copy = copierFiche(given, 'abregees')
    expect(copy.querySelectorAll('tr')).toHaveLength(61)
    expect(copy.querySelector('tr:last-child td')?.textContent).toMatch(/^… et 940 autres lignes/)
    expect(copy.querySelector('td[colspan="2"]')).not.toBeNull()
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
