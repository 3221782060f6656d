import { describe, expect, it } from 'vitest'
import { buildLexique, cutSegments } from './segments.ts'

const LEXIQUE = buildLexique({
  lieux: [
    { nom: 'Tarn', id: 'departement:81' },
    { nom: 'Tarn-et-Garonne', id: 'departement:82' },
    { nom: 'Langres', id: 'commune:52269' },
    { nom: 'Pays de Langres', id: 'pays:langres' },
  ],
  acteurs: [{ id: 'programme:leader', nom: 'LEADER', autresNoms: [] }],
  clusters: [{ id: 'ozon', nom: 'OZON', autresNoms: ['SCOP OZON'] }],
  glossaire: [
    {
      id: 'leader',
      sigle: 'LEADER',
      variantes: [],
      developpe: null,
      definition: 'Programme européen.',
      page: null,
    },
  ],
})

const pieces = (texte: string) =>
  cutSegments(texte, LEXIQUE).map((segment) => `${segment.kind}=${segment.texte}`)

describe('les noms reconnus dans un texte', () => {
  it('préfèrent le nom le plus long', () => {
    expect(pieces('le Pays de Langres')).toEqual(['texte=le ', 'noeud=Pays de Langres'])
    expect(pieces('Tarn-et-Garonne')).toEqual(['noeud=Tarn-et-Garonne'])
  })

  it('ne coupent pas un mot', () => {
    expect(pieces('Langresois et Tarnais')).toEqual(['texte=Langresois et Tarnais'])
  })

  it('s’arrêtent à une apostrophe ou à un signe', () => {
    expect(pieces('d’OZON, puis LEADER.')).toEqual([
      'texte=d’',
      'noeud=OZON',
      'texte=, puis ',
      'sigle=LEADER',
      'texte=.',
    ])
  })

  it('rendent le texte entier une fois remis bout à bout', () => {
    const texte = 'Dans le Tarn, Langres suit LEADER et la SCOP OZON.'
    const joined = cutSegments(texte, LEXIQUE).map((segment) => segment.texte)
    expect(joined.join('')).toBe(texte)
    expect(cutSegments('', LEXIQUE)).toEqual([])
  })

  it('ne trouvent rien avec un lexique vide', () => {
    const vide = buildLexique({ lieux: [], acteurs: [], clusters: [], glossaire: [] })
    expect(cutSegments('Langres', vide)).toEqual([{ kind: 'texte', texte: 'Langres' }])
  })
})
