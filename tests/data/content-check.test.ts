import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkTexts, readData } from '#/content/check.ts'

const FIXTURES = 'tests/fixtures/data'
const TERRITOIRE = 'data/territoires/sud-de-l-aisne.json'
const MONOGRAPHIE = 'data/monographies/sud-de-l-aisne.json'

/** The project's data without the example, should someone have copied it there. */
const data = new Map(
  [...readData(process.cwd())].filter(([path]) => path !== TERRITOIRE && path !== MONOGRAPHIE),
)
const read = (name: string) => readFileSync(`${FIXTURES}/${name}.json`, 'utf8')
const dixieme = read('dixieme/territoires/sud-de-l-aisne')

/** Messages once the project's data has one more file, or one replaced. */
function check(files: Record<string, string>): string[] {
  return checkTexts(new Map([...data, ...Object.entries(files)])).messages
}

describe('npm run data:check', () => {
  it('ne trouve aucun défaut dans data/', () => {
    expect(check({})).toEqual([])
  })

  it('accepte un dixième territoire fait de fichiers seuls', () => {
    const monographie = read('dixieme/monographies/sud-de-l-aisne')
    expect(check({ [TERRITOIRE]: dixieme })).toEqual([])
    expect(check({ [TERRITOIRE]: dixieme, [MONOGRAPHIE]: monographie })).toEqual([])
  })

  it.each([
    ['virgule-en-trop', /ligne 7.* : virgule en trop|ligne 7.* : il manque une valeur/],
    ['champ-manquant', /ligne \d+, champ « villeCentre\.commune » : ce champ manque/],
    ['mauvais-type', /ligne 3, champ « nom » : il faut un texte entre guillemets\. Lu : 12/],
    ['reference-inconnue', /ligne \d+, champ « typologie » : classe inconnue "urbain-rural"/],
    ['nombre-pour-code', /champ « membres\.2017\[2\] » : il faut un texte entre guillemets/],
    ['page-hors-du-memento', /champ « pages\[2\] » : la page doit être un entier de 1 à 30/],
    ['champ-inconnu', /champ « nomm » : ce champ n’existe pas ici/],
    ['balise', /champ « accroche » : le texte contient une balise/],
  ])('nomme le fichier, la ligne et le champ : %s', (name, message) => {
    const messages = check({ [TERRITOIRE]: read(`hostile/${name}`) })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(message)
    expect(messages[0]).toContain(`${TERRITOIRE}, ligne `)
  })

  it('dit tous les défauts d’un coup', () => {
    const messages = check({
      [TERRITOIRE]: dixieme,
      [MONOGRAPHIE]: read('hostile/monographie-references'),
    })
    expect(messages).toEqual([
      expect.stringContaining('"acteur:personne" n’existe pas dans data/acteurs.json'),
      expect.stringContaining('le chiffre "absent" n’est pas dans la liste'),
      expect.stringContaining('forme inconnue "marche"'),
    ])
  })

  it('refuse un secteur inconnu, ou qu’aucun mot de la filière ne porte', () => {
    const messages = check({ 'data/clusters-france.json': read('hostile/secteur-sans-mot') })
    expect(messages).toEqual([
      expect.stringContaining('ligne 5, champ « [1].secteurs[1] » : aucun mot du secteur "bois"'),
      expect.stringContaining('secteur inconnu "inconnu"'),
    ])
  })

  it('exige une page ou une source', () => {
    const messages = check({
      [TERRITOIRE]: dixieme,
      [MONOGRAPHIE]: read('hostile/monographie-types'),
    })
    expect(messages).toEqual([
      expect.stringContaining('champ « chiffres[1].valeur » : il faut un nombre'),
      expect.stringContaining('champ « conseils[1] » : il faut une page du mémento'),
    ])
  })

  it('refuse une monographie sans identité, un nom qui ne suit pas le fichier', () => {
    const monographie = read('dixieme/monographies/sud-de-l-aisne')
    expect(check({ [MONOGRAPHIE]: monographie })[0]).toContain('manque')
    expect(check({ 'data/territoires/autre.json': dixieme })[0]).toContain('"pays:autre"')
  })

  it('remarque un fichier perdu et un fichier absent', () => {
    expect(check({ 'data/territoire/x.json': '{}' })[0]).toContain('n’est lu par rien')
    const sans = new Map([...data].filter(([path]) => path !== 'data/liens.json'))
    expect(checkTexts(sans).messages).toEqual([
      'data/liens.json : ce fichier manque ; rétablissez-le.',
    ])
  })
})
