import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLecteur } from './startLecteur.ts'
import { gesteOf } from './touches.ts'
import { moveCadre, zoomCadre } from './zoom.ts'

const ENTIER = { x: 0, y: 0, width: 1000, height: 800 }
const key = (name: string, plus: Partial<KeyboardEvent> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...plus,
})

describe('le cadre de la carte', () => {
  it('garde sous le doigt le point que l’on agrandit', () => {
    const cadre = zoomCadre(ENTIER, ENTIER, { facteur: 2, en: [250, 200] })
    expect(cadre).toEqual({ x: 125, y: 100, width: 500, height: 400 })
  })

  it('ne sort jamais du dessin, ni plus large que lui', () => {
    const near = zoomCadre(ENTIER, ENTIER, { facteur: 4, en: [0, 0] })
    expect(moveCadre(near, ENTIER, [-500, 0]).x).toBe(0)
    expect(moveCadre(near, ENTIER, [5000, 5000])).toMatchObject({ x: 750, y: 600 })
    expect(zoomCadre(near, ENTIER, { facteur: 0.01, en: [900, 700] })).toEqual(ENTIER)
  })

  it('a une limite', () => {
    expect(zoomCadre(ENTIER, ENTIER, { facteur: 1e6, en: [0, 0] }).width).toBeCloseTo(1000 / 12)
  })
})

describe('les touches', () => {
  it.each([
    ['PageDown', { kind: 'aller', de: 1 }],
    ['PageUp', { kind: 'aller', de: -1 }],
    [' ', { kind: 'aller', de: 1 }],
    ['Home', { kind: 'debut' }],
    ['b', { kind: 'noir' }],
    ['.', { kind: 'noir' }],
    ['N', { kind: 'notes' }],
    ['?', { kind: 'aide' }],
  ])('%s', (name, geste) => {
    expect(gesteOf(key(name), '').geste).toEqual(geste)
  })

  it('un nombre puis Entrée saute à l’étape ; zéro seul montre toute la carte', () => {
    const { saisie } = gesteOf(key('1'), '')
    const next = gesteOf(key('0'), saisie)
    expect(next.saisie).toBe('10')
    expect(gesteOf(key('Enter'), next.saisie).geste).toEqual({ kind: 'a', rang: 10 })
    expect(gesteOf(key('0'), '').geste).toEqual({ kind: 'entiere' })
  })

  it('Maj et une flèche déplacent la carte ; Ctrl reste au navigateur', () => {
    expect(gesteOf(key('ArrowRight', { shiftKey: true }), '').geste).toMatchObject({
      kind: 'glisser',
    })
    expect(gesteOf(key('p', { ctrlKey: true }), '').geste).toBeNull()
  })
})

describe('la page qui se feuillette', () => {
  const press = (name: string) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  const shown = () =>
    [...document.querySelectorAll('.etape')].findIndex(
      (page) => page.getAttribute('data-montree') === 'true',
    ) + 1
  const viewBox = () => document.querySelectorAll('svg')[shown() - 1]?.getAttribute('viewBox')

  let stop = () => {}
  const startLivret = () => {
    stop = startLecteur(document)
  }
  afterEach(() => stop())
  beforeEach(() => {
    const etape = (n: number) =>
      `<article class="etape" id="etape-${n}"><div class="carte"><svg viewBox="0 0 1000 800"></svg></div><h2>Titre ${n}</h2></article>`
    document.body.innerHTML = `<main>${[1, 2, 3].map(etape).join('')}</main>`
    for (const name of Object.keys(document.documentElement.dataset)) {
      delete document.documentElement.dataset[name]
    }
    history.replaceState(null, '', '#')
  })

  it('va d’une étape à l’autre, s’arrête aux bouts, et le dit', () => {
    startLivret()
    expect(shown()).toBe(1)
    press('PageDown')
    press('PageDown')
    press('PageDown')
    expect(shown()).toBe(3)
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Étape 3 sur 3. Titre 3')
    expect(location.hash).toBe('#etape-3')
    press('Home')
    expect(shown()).toBe(1)
    press('2')
    press('Enter')
    expect(shown()).toBe(2)
  })

  it('reprend à l’étape de l’adresse', () => {
    history.replaceState(null, '', '#etape-2')
    startLivret()
    expect(shown()).toBe(2)
  })

  it('agrandit la carte de l’étape, et elle seule', () => {
    startLivret()
    press('+')
    expect(viewBox()).not.toBe('0 0 1000 800')
    press('PageDown')
    expect(viewBox()).toBe('0 0 1000 800')
    press('PageUp')
    press('0')
    expect(viewBox()).toBe('0 0 1000 800')
  })

  it('noircit, et la touche suivante rend l’étape sans avancer', () => {
    startLivret()
    press('b')
    expect(document.documentElement.dataset['noir']).toBe('')
    press('PageDown')
    expect(document.documentElement.dataset['noir']).toBeUndefined()
    expect(shown()).toBe(1)
  })

  it('a ses commandes en boutons nommés', () => {
    startLivret()
    const next = document.querySelector<HTMLButtonElement>('[aria-label="Étape suivante"]')
    next?.click()
    expect(shown()).toBe(2)
  })
})
