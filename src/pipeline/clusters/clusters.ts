import type { ClusterFrance, ClustersFile, GenreClusterFrance } from '#/domain/clusterFrance.ts'
import { STATUTS_CLUSTER, type StatutCluster } from '#/domain/content/cluster.ts'
import type { LectureCluster } from '#/domain/content/secteurs.ts'
import type { Finding } from '#/domain/finding.ts'
import type { CommunesFile } from '#/domain/geoFiles.ts'
import { compareText, error, notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import {
  genreOf,
  type LigneCluster,
  readSources,
  splitCell,
  TABLES_CLUSTERS,
  type TableClusters,
} from './lignes.ts'

export type SourcesClusters = {
  tables: Record<TableClusters, readonly LigneCluster[]>
  lectures: readonly LectureCluster[]
  regions: readonly { code: string; nom: string }[]
  communes: Pick<CommunesFile, 'codes' | 'noms' | 'lonLat' | 'alias'>
  findings: Finding[]
}

type Ligne = LigneCluster & { table: TableClusters; genre: GenreClusterFrance }

/**
 * Joins the rows of the tables with our reading of them. A row without a reading, or a reading
 * without a row, is an error; a seat or a sector that is not known is a notice.
 */
export function buildClusters(sources: SourcesClusters): ClustersFile {
  const { findings } = sources
  const lignes = new Map<string, Ligne>()
  for (const table of Object.keys(TABLES_CLUSTERS) as TableClusters[])
    for (const ligne of sources.tables[table])
      lignes.set(ligne.id, { ...ligne, table, genre: genreOf(table, ligne.id) })
  const lieu = 'data/clusters-france.json'
  const used = new Set<string>()
  const clusters = sources.lectures.flatMap((lecture) => {
    const own = (lecture.lignes ?? [lecture.id]).flatMap((id) => {
      const ligne = lignes.get(id)
      if (ligne) used.add(id)
      else
        error(
          findings,
          'cluster-sans-ligne',
          `« ${id} » de ${lieu} n’est dans aucune table de clusters.`,
          { lieu },
        )
      return ligne ?? []
    })
    return own.length === 0 ? [] : [buildCluster(lecture, own, sources)]
  })
  for (const [id, { table }] of lignes)
    if (!used.has(id))
      error(findings, 'cluster-sans-lecture', `La ligne « ${id} » n’a pas d’entrée dans ${lieu}.`, {
        lieu: TABLES_CLUSTERS[table],
      })
  return { version: 1, clusters: clusters.sort((a, b) => compareText(a.id, b.id)) }
}

/** The first row, in the order of the tables, names the cluster; the others add their pages. */
function buildCluster(
  lecture: LectureCluster,
  rows: Ligne[],
  sources: SourcesClusters,
): ClusterFrance {
  const { findings } = sources
  const own = [...rows].sort((a, b) => rank(a) - rank(b))
  const [main = own[0] as Ligne] = own
  const lieu = TABLES_CLUSTERS[main.table]
  const nom = lecture.nom ?? typographic(main.nom)
  if (own.length > 1)
    notice(
      findings,
      'cluster-lignes-reunies',
      `« ${nom} » est dans plusieurs tables (${own.map(({ id }) => id).join(', ')}) : il n’est compté qu’une fois.`,
      { lieu },
    )
  if (lecture.secteurs.length === 0)
    notice(
      findings,
      'cluster-sans-secteur',
      `La filière de « ${nom} » n’est pas connue : il n’a pas de secteur.`,
      { lieu },
    )
  const autresNoms = own
    .flatMap((row) => [...splitCell(row.nom), ...splitCell(row.anciens_noms)])
    .map(typographic)
  const pages = own.flatMap(readSources)
  return {
    id: lecture.id,
    nom,
    autresNoms: [...new Set(autresNoms)].filter((name) => name !== nom),
    genre: main.genre,
    memento: own.some(({ table }) => table === 'memento'),
    statut: lecture.statut ?? statutOf(main, lieu, findings),
    secteurs: lecture.secteurs,
    filiere: lecture.filiere,
    ...seatOf(nom, main, sources),
    regions: regionsOf(nom, main, sources),
    label: lecture.label,
    membres: own.map(({ membres }) => typographic(membres)).find((text) => text !== '') ?? null,
    sources: pages.filter(({ url }, i) => pages.findIndex((page) => page.url === url) === i),
    note: lecture.note,
  }
}

const rank = ({ table }: Ligne) => Object.keys(TABLES_CLUSTERS).indexOf(table)

function statutOf(ligne: Ligne, lieu: string, findings: Finding[]): StatutCluster {
  const known = STATUTS_CLUSTER.find((statut) => statut === ligne.statut)
  if (known) return known
  error(
    findings,
    'cluster-statut-inconnu',
    `Le statut « ${ligne.statut} » de ${ligne.id} n’est pas connu.`,
    { lieu },
  )
  return 'a-verifier'
}

type Siege = Pick<ClusterFrance, 'commune' | 'communeNom' | 'polygone' | 'lonLat'>

/** The town of the seat; codes merged since or before lead to their polygon through the aliases. */
function seatOf(nom: string, ligne: Ligne, { communes, findings }: SourcesClusters): Siege {
  const lieu = TABLES_CLUSTERS[ligne.table]
  const code = ligne.code_insee
  if (code === '') {
    notice(
      findings,
      'cluster-sans-siege',
      `La commune du siège de « ${nom} » n’est pas connue : il n’est pas placé sur la carte.`,
      { lieu },
    )
    return { commune: null, communeNom: null, polygone: null, lonLat: null }
  }
  const direct = communes.codes.indexOf(code)
  const alias = communes.alias.find(([other]) => other === code)
  const polygone = direct >= 0 ? direct : (alias?.[2] ?? null)
  if (polygone === null)
    notice(
      findings,
      'cluster-commune-inconnue',
      `La commune ${code} du siège de « ${nom} » n’a pas de contour : il n’est pas placé sur la carte.`,
      { lieu },
    )
  return {
    commune: code,
    communeNom: ligne.commune === '' ? null : typographic(ligne.commune),
    polygone,
    lonLat: polygone === null ? null : (communes.lonLat[polygone] ?? null),
  }
}

function regionsOf(nom: string, ligne: Ligne, { regions, findings }: SourcesClusters): string[] {
  return splitCell(ligne.regions).flatMap((name) => {
    const found = regions.find((region) => typographic(region.nom) === typographic(name))
    if (!found)
      notice(
        findings,
        'cluster-region-inconnue',
        `« ${typographic(name)} », cité pour « ${nom} », n’est pas une région : laissé de côté.`,
        {
          lieu: TABLES_CLUSTERS[ligne.table],
        },
      )
    return found?.code ?? []
  })
}
