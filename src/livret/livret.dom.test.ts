import { describe, expect, it } from 'vitest'
import { prefixIds } from '#/lib/prefixIds.ts'
import type { Livret, PageLivret } from './livret.ts'
import { readPieces } from './readPieces.ts'
import { renderLivret } from './renderLivret.ts'

const CARTE =
  '<svg viewBox="0 0 100 80" role="img"><title>Carte</title><defs><clipPath id="cadre"/><pattern id="p"/></defs><g id="carte" clip-path="url(#cadre)"><path id="t" fill="url(#p)"/><use href="#t"/></g></svg>'

const page = (plus: Partial<PageLivret> = {}): PageLivret => ({
  titre: 'Une étape',
  texte: 'Quelques mots.',
  notes: '',
  source: null,
  carte: CARTE,
  pieces: [],
  ...plus,
})
const livret = (pages: PageLivret[]): Livret => ({
  titre: 'Séquence',
  auteur: null,
  date: '25 novembre 2026',
  adresse: null,
  pages,
})
const MATERIEL = { style: 'b{}', polices: '', lecteur: 'var a="</script>"', nonce: 'abc' }
const html = (...pages: PageLivret[]) => renderLivret(livret(pages), MATERIEL)
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html')

describe('les identifiants des dessins', () => {
  it('prennent un préfixe, et ce qui les appelle aussi', () => {
    const svg = prefixIds(CARTE, 'e2-')
    expect(svg).toContain('id="e2-cadre"')
    expect(svg).toContain('clip-path="url(#e2-cadre)"')
    expect(svg).toContain('id="e2-t" fill="url(#e2-p)"')
    expect(svg).toContain('href="#e2-t"')
  })

  it('restent uniques quand plusieurs étapes tiennent dans la page', () => {
    const ids = [...parsed(html(page(), page(), page())).querySelectorAll('[id]')].map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('e3-carte')
  })
})

describe('le livret', () => {
  it('tient dans un fichier : ni adresse à charger, ni script que le sien', () => {
    const text = html(page())
    const document = parsed(text)
    expect(document.querySelectorAll('link, img, iframe, object')).toHaveLength(0)
    expect(text).toContain("default-src 'none'")
    expect(text).toContain("script-src 'nonce-abc'")
    expect([...document.querySelectorAll('script')].map((script) => script.nonce)).toEqual(['abc'])
    // The word that would close the script is broken.
    expect(document.querySelector('script')?.textContent).toContain('<\\/script>')
  })

  it('montre comme du texte ce qui ressemble à du balisage', () => {
    const hostile = '<img src=x onerror=alert(1)> & "<script>"'
    const text = html(
      page({
        titre: hostile,
        texte: hostile,
        notes: hostile,
        source: hostile,
        pieces: [
          { genre: 'phrases', phrases: [hostile] },
          { genre: 'chiffres', chiffres: [{ valeur: hostile, nom: hostile }] },
          {
            genre: 'tableau',
            titre: hostile,
            lignes: [[{ texte: hostile, mot: null, isTete: false }]],
          },
        ],
      }),
    )
    const document = parsed(text)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelector('h2')?.textContent).toBe(hostile)
    expect(document.querySelector('.notes')?.textContent).toBe(hostile)
  })

  it('compte ses étapes en français, et tait les notes qu’il n’a pas', () => {
    const document = parsed(html(page(), page({ notes: 'À dire.\n\nPuis ceci.' })))
    expect(document.querySelector('.entete')?.textContent).toContain('2 étapes')
    expect(document.querySelectorAll('.notes')).toHaveLength(1)
    expect(document.querySelectorAll('.notes p')).toHaveLength(2)
    expect(document.querySelectorAll('.compteur')[1]?.textContent).toBe('Étape 2 /  sur 2')
  })

  it('rend un tableau avec ses têtes, et le mot des signes pour qui les entend', () => {
    const cell = (texte: string, isTete: boolean, mot: string | null = null) => ({
      texte,
      mot,
      isTete,
    })
    const document = parsed(
      html(
        page({
          pieces: [
            {
              genre: 'tableau',
              titre: 'Formes',
              lignes: [
                [cell('', false), cell('Langres', true)],
                [cell('Réunions', true), cell('●', false, 'oui')],
              ],
            },
          ],
        }),
      ),
    )
    expect(document.querySelector('th[scope="col"]')?.textContent).toBe('Langres')
    expect(document.querySelector('th[scope="row"]')?.textContent).toBe('Réunions')
    expect(document.querySelector('td .sr-only')?.textContent).toBe('oui')
  })
})

describe('ce qu’une étape montre en grand', () => {
  const read = (markup: string) => {
    const host = document.createElement('div')
    host.innerHTML = markup
    return readPieces(host)
  }

  it('se lit comme des données : chiffres, phrases, tableaux, remarques', () => {
    expect(
      read(
        '<dl><div><dt>habitants</dt><dd>82\u202f263</dd></div></dl><ul><li>Un <b>lien</b></li></ul><p>Périmètre de 2016</p>',
      ),
    ).toEqual([
      { genre: 'chiffres', chiffres: [{ nom: 'habitants', valeur: '82\u202f263' }] },
      { genre: 'phrases', phrases: ['Un lien'] },
      { genre: 'texte', texte: 'Périmètre de 2016' },
    ])
  })

  it('garde le signe pour l’œil et le mot pour l’oreille', () => {
    expect(
      read(
        '<table><caption class="sr-only">Formes</caption><tbody><tr><th scope="row">Réunions</th><td><span aria-hidden="true">●</span><span class="sr-only">oui</span></td></tr></tbody></table>',
      ),
    ).toEqual([
      {
        genre: 'tableau',
        titre: 'Formes',
        lignes: [
          [
            { texte: 'Réunions', mot: null, isTete: true },
            { texte: '●', mot: 'oui', isTete: false },
          ],
        ],
      },
    ])
  })

  it('fait une phrase des paragraphes d’une même ligne', () => {
    expect(read('<ul><li><p>67 % des habitants</p><p>63 % de la surface</p></li></ul>')).toEqual([
      { genre: 'phrases', phrases: ['67 % des habitants, 63 % de la surface'] },
    ])
  })

  it('ne dit rien d’un bloc vide', () => {
    expect(read('')).toEqual([])
    expect(read('<div><p class="sr-only">caché</p></div>')).toEqual([])
  })
})
