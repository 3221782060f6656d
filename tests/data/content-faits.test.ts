import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import { readData } from '#/content/check.ts'
import { identites, paysContenus } from '#/content/identites.ts'
import type { ClustersFile } from '#/domain/clusterFrance.ts'
import { NB_PAGES_MEMENTO } from '#/domain/content/commun.ts'
import type { ChiffreCle } from '#/domain/content/enonce.ts'
import type { Monographie } from '#/domain/content/monographie.ts'

const MEMENTO = '../shared/reference/memento.txt'
const COMPOSITIONS = '../shared/reference/pays/compositions.json'

/** Lines that begin with a space but no page: one in the survey's chart, one at the end. */
const NOT_PAGES = [286, 2019]

/** Text of each page of the scan; page 1 at index 1. */
function mementoPages(): string[] {
  const pages = ['']
  readFileSync(MEMENTO, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.startsWith(' ') && !NOT_PAGES.includes(i + 1)) pages.push('')
      pages[pages.length - 1] += `${line}\n`
    })
  return pages
}

/** The table of the memento, page 6, as it prints it. */
const TABLEAU: Record<string, string[]> = {
  accompagnement: ['chaumont', 'bruche', 'centre', 'ledonien', 'vallee', 'thierache'],
  reunions: ['langres', 'centre', 'ledonien', 'vallee', 'thierache'],
  'circuits-courts-ess': ['langres', 'bruche', 'centre', 'midi', 'thierache'],
  formations: ['langres', 'bresle'],
  pepiniere: ['chaumont', 'bruche'],
  label: ['langres', 'midi'],
  tepcv: ['bruche', 'midi'],
  gtec: ['langres'],
  ptce: ['ledonien'],
  cluster: ['chaumont', 'bruche', 'centre', 'midi', 'bresle', 'ledonien'],
}

/** The nine of the memento; a territory added later has no page. */
const monographies = new Map<string, Monographie>()
beforeAll(async () => {
  for (const [id, item] of (await loadMonographies()).monographies) {
    if (item.pages.length > 0) monographies.set(id, item)
  }
})

describe('les faits du mémento', () => {
  it('la matrice des formes est celle du tableau, case par case', () => {
    for (const [forme, debuts] of Object.entries(TABLEAU)) {
      const declarees = [...monographies.values()]
        .filter(({ formes }) => formes.some((item) => item.forme === forme && item.declaree))
        .map(({ id }) => id.replace('pays:', '').split('-')[0])
      expect(declarees.sort(), forme).toEqual([...debuts].sort())
    }
    for (const { formes } of monographies.values()) expect(formes).toHaveLength(10)
  })

  it('chaque Pays a un énoncé par page qui le concerne', () => {
    for (const monographie of monographies.values()) {
      const cited = new Set(
        JSON.stringify(monographie)
          .match(/(?<="page":)\d+/g)
          ?.map(Number),
      )
      for (const page of monographie.pages) expect(cited, monographie.id).toContain(page)
    }
  })

  it('les pages du mémento ont toutes un titre', async () => {
    const memento = await loadContenu('memento')
    const pages = memento.ok ? memento.value.pages.map(({ page }) => page) : []
    expect(pages).toEqual(Array.from({ length: NB_PAGES_MEMENTO }, (_, i) => i + 1))
  })

  it('les secteurs illisibles de l’enquête restent sans valeur', async () => {
    const enquete = await loadContenu('enquete')
    if (!enquete.ok) throw new Error('data/enquete.json est illisible')
    expect(enquete.value.secteurs.liste.map(({ valeur }) => valeur)).toEqual(Array(6).fill(null))
    expect(enquete.value.resultats.map(({ valeur }) => valeur)).toEqual([6, 12, 10, 10, 8, 5])
  })
})

describe('la typographie', () => {
  it('suit l’usage français dans tous les textes', () => {
    const fautes = [...readData(process.cwd())].flatMap(([fichier, text]) =>
      (text.match(/"[^"\n]*"(?!:)/g) ?? [])
        .filter((value) => !/^"https?:/.test(value))
        .filter((value) => /'|(?<=\S) [:;!?»%€]|« |\d \d{3}(?!\d)|\.\.\./.test(value))
        .map((value) => `${fichier} : ${value}`),
    )
    expect(fautes).toEqual([])
  })
})

describe('le glossaire', () => {
  it('explique chaque sigle employé dans data/', async () => {
    const [glossaire, clusters, acteurs] = await Promise.all([
      loadContenu('glossaire'),
      loadContenu('clusters'),
      loadContenu('acteurs'),
    ])
    if (!glossaire.ok || !clusters.ok || !acteurs.ok) throw new Error('fichier illisible')
    const sigles = glossaire.value.flatMap(({ sigle, variantes }) => [sigle, ...variantes])
    const noms = [...clusters.value, ...acteurs.value].flatMap(({ nom, autresNoms }) =>
      [nom, ...autresNoms].flatMap((name) => name.match(/\p{L}+/gu) ?? []),
    )
    // Clusters of the national tables are names as well, those they had before included.
    const france = JSON.parse(readFileSync('public/geo/clusters.json', 'utf8')) as ClustersFile
    const nomsFrance = france.clusters.flatMap(({ nom, autresNoms }) =>
      [nom, ...autresNoms].flatMap((name) => name.match(/\p{L}+/gu) ?? []),
    )
    // « LE THIERS » is a brand, INRAE is only named to say what INRA became, IV numbers a
    // phase, IAR and ESTER are a former name and a site that two notes tell.
    const connus = new Set([
      ...sigles,
      ...noms,
      ...nomsFrance,
      'LE',
      'THIERS',
      'INRAE',
      'IV',
      'IAR',
      'ESTER',
    ])
    const employes = new Set(
      [...readData(process.cwd())]
        .filter(([fichier]) => fichier !== 'data/glossaire.json')
        .flatMap(([, text]) => text.match(/(?<!\p{L})\p{Lu}[\p{L}&]*\p{Lu}(?!\p{L})/gu) ?? []),
    )
    expect([...employes].filter((sigle) => !connus.has(sigle))).toEqual([])
  })
})

/** How the scan may print a value: digits, decimals, words. */
const MOTS = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ')
const AUTRES: Record<number, string[]> = {
  19: ['19'],
  20: ['vingtaine'],
  75: ['75%', '3/4'],
  80: ['80'],
  100: ['temps plein', '100%'],
  0.7: ['0,70'],
  1.1: ['1,10'],
}

function printed({ valeur }: ChiffreCle): string[] {
  if (valeur === null) return ['']
  const mot = MOTS[valeur - 1]
  const digits = String(valeur).replace(/\B(?=(\d{3})+$)/g, ' ')
  return [digits, digits.replace(' ', '.'), digits.replace(' ', ''), ...(mot ? [mot] : [])].concat(
    AUTRES[valeur] ?? [],
  )
}

describe.skipIf(!existsSync(MEMENTO))(
  'à côté du mémento (passé si le document n’est pas à côté du projet)',
  () => {
    it('chaque chiffre cité se lit à la page donnée', async () => {
      const pages = mementoPages().map((page) =>
        page.toLowerCase().replaceAll('cing', 'cinq').replaceAll('premiére', 'premiere'),
      )
      expect(pages).toHaveLength(NB_PAGES_MEMENTO + 1)
      const [clusters, contexte, enquete] = await Promise.all([
        loadContenu('clusters'),
        loadContenu('contexte'),
        loadContenu('enquete'),
      ])
      const chiffres = [
        ...[...monographies.values()].flatMap((item) => item.chiffres),
        ...(clusters.ok ? clusters.value.flatMap((item) => item.chiffres) : []),
        ...(contexte.ok ? contexte.value.chiffres : []),
        ...(enquete.ok ? enquete.value.resultats : []),
      ].filter(({ page, note }) => page !== null && !note?.startsWith('Compté'))
      const absents = chiffres.filter(
        (chiffre) => !printed(chiffre).some((form) => pages[chiffre.page ?? 0]?.includes(form)),
      )
      expect(absents.map(({ id, page }) => `${id}, p. ${page}`)).toEqual([])
      expect(chiffres.length).toBeGreaterThan(70)
    })

    it('les chiffres d’identité se lisent à la page donnée', () => {
      const pages = mementoPages().map((page) => page.replaceAll(' ', ''))
      const absents = [...paysContenus().values()].flatMap((pays) =>
        Object.values(pays.chiffres)
          .slice(0, 3)
          .filter(({ memento }) => memento && !pages[memento.page]?.includes(`${memento.valeur}`))
          .map(() => pays.id),
      )
      expect(absents).toEqual([])
    })

    it('aucune personne interrogée n’est nommée', () => {
      const responsables = [...paysContenus().values()].flatMap((pays) =>
        pays.responsables.map(({ nom }) => nom.toUpperCase()),
      )
      const noms = readFileSync(MEMENTO, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('Interview'))
        .flatMap((line) => line.match(/\p{Lu}{4,}/gu) ?? [])
        .filter((nom) => !responsables.some((responsable) => responsable.includes(nom)))
      expect(noms.length).toBeGreaterThan(2)
      const data = [...readData(process.cwd()).values()].join('\n').toUpperCase()
      expect(noms.filter((nom) => new RegExp(`\\b${nom}\\b`, 'u').test(data))).toEqual([])
    })
  },
)

type Composition = {
  millesimes: Record<string, { epci: unknown[]; communes: number; population_municipale: number }>
}

describe.skipIf(!existsSync(COMPOSITIONS))(
  'à côté des compositions recalculées (passé si elles manquent)',
  () => {
    it('les mesures écrites sont celles des tables', () => {
      const reference = JSON.parse(readFileSync(COMPOSITIONS, 'utf8')) as Record<
        string,
        Composition
      >
      expect(identites().findings).toEqual([])
      for (const [slug, { millesimes }] of Object.entries(reference)) {
        const chiffres = paysContenus().get(`pays:${slug}`)?.chiffres
        const mesures = (items: { millesime: string; valeur: number }[] | undefined) =>
          Object.fromEntries((items ?? []).map(({ millesime, valeur }) => [millesime, valeur]))
        const by = (pick: (item: Composition['millesimes'][string]) => number) =>
          Object.fromEntries(Object.entries(millesimes).map(([y, item]) => [y, pick(item)]))
        expect(mesures(chiffres?.communes.mesures)).toEqual(by((item) => item.communes))
        expect(mesures(chiffres?.habitants.mesures)).toEqual(
          by((item) => item.population_municipale),
        )
        expect({
          ...mesures(chiffres?.epci2016.mesures),
          ...mesures(chiffres?.epciApresReforme.mesures),
        }).toEqual(by((item) => item.epci.length))
      }
    })
  },
)
