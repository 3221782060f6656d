import { describe, expect, it } from 'vitest'
import type { LectureCluster } from '#/domain/content/secteurs.ts'
import type { Finding } from '#/domain/finding.ts'
import { buildClusters } from './clusters.ts'
import { genreOf, type LigneCluster, readSources, splitCell, type TableClusters } from './lignes.ts'

const ligne = (values: Partial<LigneCluster>): LigneCluster => ({
  id: 'un',
  nom: "L'Un",
  anciens_noms: '',
  commune: 'Lons-le-Saunier',
  code_insee: '39300',
  regions: 'Bourgogne-Franche-Comté',
  membres: '',
  statut: 'verifie',
  source_url: 'https://www.exemple.test/page',
  source_date: '2020',
  ...values,
})

const lecture = (values: Partial<LectureCluster>): LectureCluster => ({
  id: 'un',
  filiere: 'bois',
  secteurs: ['bois'],
  label: null,
  note: null,
  ...values,
})

function build(
  tables: Partial<Record<TableClusters, LigneCluster[]>>,
  lectures: LectureCluster[] = [lecture({})],
) {
  const findings: Finding[] = []
  const { clusters } = buildClusters({
    tables: { pole: [], ptce: [], memento: [], regional: [], ...tables },
    lectures,
    regions: [{ code: '27', nom: 'Bourgogne-Franche-Comté' }],
    communes: {
      codes: ['39300'],
      noms: ['Lons-le-Saunier'],
      lonLat: [[5.55, 46.67]],
      alias: [['39999', 'Ancienne', 0]],
    },
    findings,
  })
  return { clusters, codes: findings.map(({ code }) => code) }
}

describe('tables de clusters', () => {
  it('un siège se place au point de sa commune, même si elle a fusionné', () => {
    const { clusters, codes } = build({ regional: [ligne({ code_insee: '39999' })] })
    expect(clusters[0]).toMatchObject({
      nom: 'L’Un',
      genre: 'regional',
      commune: '39999',
      polygone: 0,
      lonLat: [5.55, 46.67],
      regions: ['27'],
    })
    expect(codes).toEqual([])
  })

  it('un siège inconnu, une commune ou une région introuvables sont dits', () => {
    expect(build({ pole: [ligne({ code_insee: '' })] }).codes).toEqual(['cluster-sans-siege'])
    const lost = build({ pole: [ligne({ code_insee: '97411', regions: 'Monaco (associé)' })] })
    expect(lost.codes).toEqual(['cluster-commune-inconnue', 'cluster-region-inconnue'])
    expect(lost.clusters[0]).toMatchObject({ commune: '97411', polygone: null, lonLat: null })
  })

  it('deux lignes d’un même cluster n’en font qu’un, avec leurs pages réunies', () => {
    const other = ligne({ id: 'un-memento', source_url: 'https://autre.test/a', nom: 'Un (bis)' })
    const { clusters, codes } = build({ ptce: [ligne({})], memento: [other] }, [
      lecture({ lignes: ['un-memento', 'un'] }),
    ])
    expect(clusters).toHaveLength(1)
    expect(clusters[0]).toMatchObject({ genre: 'ptce', memento: true, autresNoms: ['Un'] })
    expect(clusters[0]?.sources.map(({ hote }) => hote)).toEqual(['exemple.test', 'autre.test'])
    expect(codes).toEqual(['cluster-lignes-reunies'])
  })

  it('une ligne sans lecture et une lecture sans ligne arrêtent la fabrication', () => {
    expect(build({ pole: [ligne({ id: 'deux' })] }).codes).toEqual([
      'cluster-sans-ligne',
      'cluster-sans-lecture',
    ])
  })

  it('un statut inconnu est une erreur, un secteur absent un constat', () => {
    const { codes } = build({ pole: [ligne({ statut: 'sûr' })] }, [lecture({ secteurs: [] })])
    expect(codes).toEqual(['cluster-sans-secteur', 'cluster-statut-inconnu'])
  })

  it('lit les cellules : parenthèses, points-virgules, dates absentes, préfixe des anciens pôles', () => {
    expect(splitCell('A (jusqu’en 2012); ; B')).toEqual(['A', 'B'])
    expect(
      readSources(ligne({ source_url: 'http://a.test/x | pas une adresse', source_date: 's.d.' })),
    ).toEqual([{ hote: 'a.test', url: 'http://a.test/x', date: null }])
    expect(genreOf('pole', 'anc-x')).toBe('ancien-pole')
    expect(genreOf('regional', 'anc-x')).toBe('regional')
  })
})
