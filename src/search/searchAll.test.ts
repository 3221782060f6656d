import { beforeAll, describe, expect, it } from 'vitest'
import { identites } from '#/content/identites.ts'
import type { ClusterFrance } from '#/domain/clusterFrance.ts'
import { COMMUNES, coucheTable, TERRITOIRES } from '../../tests/helpers/geoFixtures.ts'
import { createClustersIndex } from './clustersIndex.ts'
import { buildContentDocuments } from './contentDocuments.ts'
import { type ContentIndex, createContentIndex } from './contentIndex.ts'
import { loadSources } from './loadSources.ts'
import { searchAll } from './searchAll.ts'
import { buildSearchDocuments } from './searchDocuments.ts'
import { createSearchIndex } from './searchIndex.ts'
import type { SearchHit } from './searchTypes.ts'

/** The nine Pays under their real names, the communes of the small fixtures. */
const TERRITOIRES_NEUF = {
  ...TERRITOIRES,
  couches: [
    ...TERRITOIRES.couches.filter(({ id }) => id !== 'pays-2016'),
    coucheTable(
      'pays-2016',
      [...identites().pays.values()].map(({ id, nom }) => ({ code: id.slice(5), nom })),
    ),
  ],
}
const autresNoms = new Map([...identites().pays.values()].map((un) => [un.id, un.autresNoms]))
const names = createSearchIndex(
  buildSearchDocuments(TERRITOIRES_NEUF, { ...COMMUNES, membres: {} }, autresNoms),
)
let content: ContentIndex

beforeAll(async () => {
  content = createContentIndex(buildContentDocuments(await loadSources()))
})

const cluster = (
  one: Pick<ClusterFrance, 'id' | 'nom'> & Partial<ClusterFrance>,
): ClusterFrance => ({
  autresNoms: [],
  genre: 'pole',
  memento: false,
  statut: 'verifie',
  secteurs: [],
  filiere: null,
  commune: null,
  communeNom: null,
  polygone: null,
  lonLat: null,
  regions: [],
  label: null,
  membres: null,
  sources: [],
  note: null,
  ...one,
})
const clusters = createClustersIndex([
  cluster({ id: 'aerospace-valley', nom: 'Aerospace Valley', communeNom: 'Toulouse' }),
  cluster({ id: 'vitagora', nom: 'Vitagora', autresNoms: ['Vitagora Goût'], communeNom: 'Dijon' }),
  cluster({ id: 'xylofutur', nom: 'Xylofutur', filiere: 'bois et forêt' }),
])
const search = (query: string) => searchAll({ names, content, clusters }, query)
const written = (query: string): SearchHit[] =>
  search(query).groups.find(({ type }) => type === 'contenu')?.hits ?? []
const marked = (hit: SearchHit | undefined) =>
  hit?.extrait?.filter(({ isMatch }) => isMatch).map(({ texte }) => texte)

describe('recherche dans les textes du mémento', () => {
  it('« covoiturage » mène à la RSET de Langres, mot souligné', () => {
    const langres = written('covoiturage').find(({ id }) => id === 'pays:langres')
    expect(langres).toMatchObject({ vue: 'monographie', ancre: 'rset-2' })
    expect(langres?.detail).toContain('Pays de Langres')
    expect(marked(langres)).toEqual(['covoiturage'])
  })

  it('sans accents, une faute pardonnée, et le territoire dans la question', () => {
    expect(written('demantelement')[0]).toMatchObject({ ancre: 'projets-demantelement' })
    expect(written('covoiturrage langre').map(({ id }) => id)).toContain('pays:langres')
    expect(written('METALLURGIE').length).toBeGreaterThan(0)
  })

  it('« GTEC » donne sa définition, des actions, un programme', () => {
    const hits = written('GTEC')
    expect(hits.map(({ vue }) => vue)).toEqual(expect.arrayContaining(['monographie']))
    expect(hits.some(({ nom, vue }) => nom === 'GTEC' && vue === 'memento')).toBe(true)
    expect(search('GTEC').groups[0]?.titre).toBe('Dans le mémento')
  })

  it('un cluster mène à sa fiche, une leçon au mémento', () => {
    expect(written('glass vallee')[0]).toMatchObject({
      id: 'pays:bresle-yeres',
      vue: 'clusters',
      ancre: 'cluster-glass-vallee',
    })
    expect(written('ingénierie de l’entre-deux')[0]).toMatchObject({ id: null, vue: 'memento' })
  })

  it('aucun territoire ne remplit la liste à lui seul', () => {
    const hits = written('entreprises')
    expect(hits.length).toBeLessThanOrEqual(6)
    expect(hits.filter(({ id }) => id === hits[0]?.id && id !== null).length).toBeLessThanOrEqual(3)
  })

  it('les mots vides ne trouvent rien et ne soulignent rien', () => {
    expect(written('de la')).toEqual([])
    expect(marked(written('le covoiturage')[0])).toEqual(['covoiturage'])
  })
})

describe('autres noms des Pays', () => {
  it.each([
    ['cob', 'pays:centre-ouest-bretagne'],
    ['bmp', 'pays:bruche-mossig-piemont'],
    ['lons', 'pays:ledonien'],
    ['Livradois', 'pays:vallee-de-la-dore'],
  ])('« %s » trouve %s', (query, id) => {
    const pays = search(query).groups.find(({ type }) => type === 'pays')
    expect(pays?.hits[0]?.id).toBe(id)
  })

  it('« cob » met le Pays en tête', () => {
    expect(search('cob').groups[0]?.hits[0]?.id).toBe('pays:centre-ouest-bretagne')
  })

  it('un nom tapé sans son premier mot passe avant les textes', () => {
    const [premier, second] = search('centre ouest bretagne').groups
    expect(premier?.hits[0]?.id).toBe('pays:centre-ouest-bretagne')
    expect(second?.type).toBe('contenu')
  })

  it('« st antonin » reste la commune', () => {
    expect(search('st antonin').groups[0]?.hits[0]?.id).toBe('commune:39001')
  })
})

describe('clusters de France', () => {
  const hits = (query: string) =>
    search(query).groups.find(({ type }) => type === 'cluster')?.hits ?? []

  it('le nom d’un cluster passe avant ce que le mémento en écrit, et mène à sa fiche', () => {
    expect(search('vitagora').groups[0]?.hits[0]).toMatchObject({
      type: 'cluster',
      cluster: 'vitagora',
      nom: 'Vitagora',
      detail: 'Pôle de compétitivité · Dijon',
    })
  })

  it('la ville du siège et la filière trouvent aussi, après le reste ; un siège inconnu se dit', () => {
    expect(hits('toulouse').map(({ cluster: id }) => id)).toEqual(['aerospace-valley'])
    expect(hits('foret')[0]?.detail).toBe('Pôle de compétitivité · siège inconnu')
    expect(search('foret').groups.at(-1)?.type).toBe('cluster')
  })

  it('une faute est pardonnée, rien ne répond à rien', () => {
    expect(hits('vitagara')[0]?.cluster).toBe('vitagora')
    expect(hits('qqqqq')).toEqual([])
  })
})
