import { describe, expect, it } from 'vitest'
import { ETATS_LIEN, TYPES_LIEN } from '#/domain/content/lien.ts'
import { LAYER_IDS } from '#/layers/layerIds.ts'
import { VUES } from '#/store/panels.slice.ts'
import { parseUrl, serializeUrl } from './codec.ts'
import { DEFAULT_FACTS, type UrlFacts } from './params.ts'

const FULL: UrlFacts = {
  selectedId: 'pays:ledonien',
  comparedId: 'zone-emploi-2010:4306',
  comparedType: 'zone-emploi-2010',
  comparedMillesime: 'actuel',
  atelier: {
    base: 'pays:langres',
    millesime: '2017',
    modifs: [
      { geste: 'bascule', id: 'epci:200071116' },
      { geste: 'retrait', id: 'commune:2A004' },
    ],
  },
  millesime: '2017',
  visibleLayers: ['epci', 'zone-emploi-2010'],
  vue: 'liste',
  ancre: 'actions-gtec',
  formes: { ids: ['reunions', 'label'], mode: 'et', lecture: 'textes' },
  classes: ['rural-structure', 'pole-urbain-moyen'],
  chemin: ['pays:langres', 'programme:gtec'],
  typesCaches: ['presence', 'concurrence'],
  etatsCaches: ['termine', 'en-projet', 'absent'],
  cluster: 'vitagora',
  filtreClusters: { region: '27', genre: 'pole', secteur: 'agroalimentaire', statut: null },
  carteIndicateur: {
    indicateur: 'emplois-evolution',
    unite: 'zone-emploi-2020',
    millesime: null,
    methode: 'naturelles',
    nombre: 6,
    seuils: [],
  },
  secondeCarte: {
    indicateur: 'densite-population',
    unite: 'epci',
    millesime: '2017',
    methode: 'seuils',
    nombre: 5,
    seuils: [-2.5, 0, 120],
  },
  disposition: 'volet',
  volet: 30,
  echelleEcart: 'france',
  genreEcart: 'petr-coupe-zone-emploi',
  uniteEcart: 'petr',
  regionEcart: '27',
  reglagesEcart: { 'petr-coupe-zone-emploi': { partage: 12.5, zonage: 'zone-emploi-2010' } },
  ecartOuvert: 'petr-coupe-zone-emploi:200048171',
  camera: { lonLat: [5.551, 46.672], zoom: 8.5 },
  presentee: null,
  etape: 1,
  integre: 'carte',
  isLecture: true,
}

describe('adresse d’une vue', () => {
  it('une vue complète revient telle quelle', () => {
    expect(parseUrl(serializeUrl(FULL))).toEqual({ facts: FULL, remarks: [] })
  })

  it('se lit à l’œil nu', () => {
    expect(serializeUrl({ ...FULL, camera: null })).toBe(
      '?territoire=pays:ledonien&millesime=2017&couches=epci,zone-emploi-2010&avec=zone-emploi-2010:4306&avec-millesime=actuel&vue=liste&ancre=actions-gtec' +
        '&formes=et,textes,reunions,label&classes=A,C&acteur=pays:langres,programme:gtec' +
        '&liens=-presence,-concurrence&etats=en-cours&cluster=vitagora&clusters=region:27,genre:pole,secteur:agroalimentaire&atelier=pays:langres.2017.xe200071116.rc2A004' +
        '&indicateur=emplois-evolution,zone-emploi-2020,naturelles,6' +
        '&avec-carte=densite-population,epci-2017,seuils,-2.5,0,120&disposition=volet&volet=30' +
        '&echelle=france&ecart=petr-coupe-zone-emploi&ecart-unite=petr&ecart-region=27' +
        '&ecart-seuils=petr-coupe-zone-emploi.partage:12.5,petr-coupe-zone-emploi.zonage:zone-emploi-2010' +
        '&ecart-ouvert=petr-coupe-zone-emploi:200048171&integre=carte&lecture=oui',
    )
  })

  it('dit un zonage entier ou une paire sous le même mot', () => {
    const zonage = { ...DEFAULT_FACTS, comparedType: 'petr' } as const
    expect(serializeUrl(zonage)).toBe('?avec=petr')
    expect(parseUrl('?avec=petr').facts).toEqual(zonage)
    expect(parseUrl('?avec=petr:200048171').facts).toMatchObject({
      comparedId: 'petr:200048171',
      comparedType: 'petr',
    })
  })

  it('dit ce qu’un filtre de clusters a d’illisible, et les montre tous', () => {
    for (const search of ['?clusters=genre:autre', '?clusters=ville:lyon', '?cluster=<b>']) {
      const { facts, remarks } = parseUrl(search)
      expect(facts).toEqual(DEFAULT_FACTS)
      expect(remarks).toHaveLength(1)
    }
    expect(parseUrl('?clusters=statut:verifie').facts.filtreClusters.statut).toBe('verifie')
  })

  it('vide l’atelier quand un mot de son adresse est illisible', () => {
    const { facts, remarks } = parseUrl('?atelier=pays:langres.2017.xe12')
    expect(facts.atelier.base).toBeNull()
    expect(remarks[0]).toContain('atelier')
  })

  it('la vue de départ n’ajoute rien à l’adresse', () => {
    expect(serializeUrl(DEFAULT_FACTS)).toBe('')
    expect(parseUrl('')).toEqual({ facts: DEFAULT_FACTS, remarks: [] })
  })

  it('ne plus voir aucune couche se retient aussi', () => {
    const nothing = { ...DEFAULT_FACTS, visibleLayers: [] }
    expect(parseUrl(serializeUrl(nothing)).facts.visibleLayers).toEqual([])
  })

  it('reste sous 300 caractères quand tout est choisi', () => {
    for (const vue of VUES) {
      const address = serializeUrl({
        ...DEFAULT_FACTS,
        millesime: '2017',
        camera: FULL.camera,
        selectedId: 'territoire-industrie-2026:ti-bretagne-000000000000',
        comparedId: 'territoire-industrie-2023:ti-bretagne-000000000000',
        // All but one: the full set and the default are the short cases.
        visibleLayers: LAYER_IDS.slice(1),
        vue,
      })
      expect(address.length).toBeLessThan(300)
    }
  })

  it('une vue des liens ou des formes, réglée jusqu’au bout, aussi', () => {
    const view = { ...DEFAULT_FACTS, selectedId: 'pays:ledonien', camera: FULL.camera } as const
    const liens = serializeUrl({
      ...view,
      vue: 'liens',
      classes: FULL.classes,
      chemin: ['programme:leader', 'acteur:agence-economique-tarn-et-garonne', 'pays:midi-quercy'],
      typesCaches: TYPES_LIEN.slice(0, 7),
      etatsCaches: ETATS_LIEN.slice(0, 2),
    })
    expect(liens.length).toBeLessThan(300)
    const ids = ['accompagnement', 'reunions', 'circuits-courts-ess', 'formations', 'pepiniere']
    const formes = serializeUrl({
      ...view,
      vue: 'formes',
      classes: FULL.classes,
      formes: { ids: [...ids, 'label', 'tepcv', 'gtec', 'ptce'], mode: 'et', lecture: 'textes' },
    })
    expect(formes.length).toBeLessThan(300)
  })

  it('deux cartes d’indicateurs, réglées jusqu’au bout, aussi', () => {
    const carte = {
      indicateur: 'etablissements-commerce-services-quotient',
      unite: 'territoire-industrie-2026',
      millesime: null,
      methode: 'seuils',
      nombre: 7,
      seuils: [10.5, 20.5, 30.5, 40.5, 50.5, 60.5],
    } as const
    const view = { ...DEFAULT_FACTS, vue: 'indicateurs', camera: FULL.camera } as const
    const both = serializeUrl({
      ...view,
      carteIndicateur: carte,
      secondeCarte: carte,
      disposition: 'volet',
      volet: 33,
    })
    expect(both.length).toBeLessThan(320)
  })

  it('lit autant de seuils qu’un genre peut en avoir, pas plus', () => {
    const seuils = (count: number) =>
      `?ecart-seuils=${Array.from({ length: count }, (_, at) => `loin.s${at}:1`).join(',')}`
    expect(Object.keys(parseUrl(seuils(30)).facts.reglagesEcart['loin'] ?? {})).toHaveLength(30)
    expect(parseUrl(seuils(31))).toMatchObject({ facts: DEFAULT_FACTS })
  })

  it('ne prend pas __proto__ pour un genre', () => {
    expect(parseUrl('?ecart-seuils=__proto__.a:1').facts).toEqual(DEFAULT_FACTS)
    expect(parseUrl('?ecart-seuils=loin.constructor:1').facts.reglagesEcart).toEqual({
      loin: { constructor: 1 },
    })
  })

  it('ne garde d’un long chemin que ses derniers pas', () => {
    const chemin = [
      'programme:leader',
      'acteur:agence-economique-tarn-et-garonne',
      'acteur:chambres-consulaires-livradois',
    ] as const
    const search = serializeUrl({ ...DEFAULT_FACTS, chemin })
    expect(parseUrl(search).facts.chemin).toEqual(chemin.slice(1))
  })

  it.each([
    ['?formes=%3Cb%3E', 'Les formes'],
    ['?formes=et', 'Les formes'],
    ['?classes=Z', 'Les classes'],
    ['?acteur=dragon:1', 'L’acteur'],
    ['?liens=amour', 'Le choix de lien'],
    ['?etats=-rien', 'Le choix d’état'],
    ['?echelle=monde', 'L’échelle'],
    ['?ecart=%3Cb%3E', 'Le genre d’écart'],
    ['?ecart-unite=dragon', 'L’unité'],
    ['?ecart-region=Bretagne', 'La région'],
    ['?ecart-ouvert=%3Cimg%20src%3Dx%3E', 'L’écart'],
    ['?ecart-seuils=loin.distance:40,mal', 'Les seuils'],
    ['?ecart-seuils=loin.distance:12345678901.5', 'Les seuils'],
    ['?ecart-seuils=', 'Les seuils'],
    ['?territoire=chateau:42', 'Le territoire'],
    ['?territoire=pays:', 'Le territoire'],
    ['?millesime=1789', 'Le millésime'],
    ['?couches=dragons', 'Aucune des couches'],
    ['?avec=%3Cscript%3E', 'Le territoire comparé'],
    ['?vue=cuisine', 'La vue'],
    ['?indicateur=densite', 'La carte d’indicateur'],
    ['?indicateur=densite-population,commune,quantiles,5', 'La carte d’indicateur'],
    ['?indicateur=densite-population,epci,magie,5', 'La carte d’indicateur'],
    ['?indicateur=densite-population,epci,quantiles,40', 'La carte d’indicateur'],
    ['?indicateur=densite-population,epci,seuils,60,30', 'La carte d’indicateur'],
    ['?indicateur=densite-population,epci,seuils', 'La carte d’indicateur'],
    ['?indicateur=densite-population,epci,seuils,1e9', 'La carte d’indicateur'],
    ['?indicateur=%3Cb%3E,epci,quantiles,5', 'La carte d’indicateur'],
    ['?avec-carte=rien', 'La seconde carte'],
    ['?disposition=pile', 'La disposition'],
    ['?volet=101', 'La place du volet'],
    ['?carte=90,0,5', 'La position'],
    ['?carte=NaN', 'La position'],
    ['?integre=partout', 'L’intégration'],
    ['?lecture=peut-être', 'Le mot'],
  ])('%s rend la vue habituelle et une remarque', (search, sentence) => {
    const { facts, remarks } = parseUrl(search)
    expect(facts).toEqual(DEFAULT_FACTS)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toContain(sentence)
  })

  it('garde les couches connues d’une liste qui en contient une ancienne', () => {
    expect(parseUrl('?couches=epci,ancienne').facts.visibleLayers).toEqual(['epci'])
  })

  it('ne recopie pas un texte interminable dans sa remarque', () => {
    const { remarks } = parseUrl(`?vue=${'x'.repeat(5000)}`)
    expect(remarks[0]?.length).toBeLessThan(150)
  })
})
