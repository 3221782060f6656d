import { isMillesime, type Millesime } from '#/domain/millesime.ts'

export type Demande = { aide: boolean; territoire: string; zonage: string; millesime: Millesime }

export const AIDE = `Recouvrements entre territoires, en CSV sur la sortie standard.

  npm run -s recouvrements -- <territoire> <zonage> [--millesime 2016|2017|actuel]
  npm run -s recouvrements -- <genre> all <zonage>  [--millesime 2016|2017|actuel]

<territoire>  un identifiant : pays:ledonien, petr:200050532, epci:200071116, commune:39300,
              zone-emploi-2010:0054, departement:39, region:27…
<genre>       tous les territoires d’un genre (pays, petr, epci…) ou d’une couche (epci-2017…)
<zonage>      un genre ou une couche : zone-emploi-2010, zone-emploi-2020, petr, epci, epci-2017,
              pays, departement, region, contrat-ruralite, territoire-industrie-2026…
--millesime   périmètre des Pays et des EPCI : 2016 (par défaut), 2017 ou actuel

Parts entre 0 et 1, à quatre décimales ; une valeur inconnue est laissée vide. Les communes sont
les polygones de 2018. Population : la table la plus ancienne des deux couches (2016 pour un Pays
de 2016). Emplois au lieu de travail, 2018. Lignes par surface commune décroissante.

Codes de sortie : 0, tout va bien ; 1, les données manquent ; 2, la demande n’est pas comprise.
`

/** Reads the words of the command line; a French sentence when they cannot be understood. */
export function parseArgs(argv: readonly string[]): Demande | string {
  const words: string[] = []
  let millesime: string | undefined = '2016'
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--help' || word === '-h') {
      return { aide: true, territoire: '', zonage: '', millesime: '2016' }
    }
    if (word === '--millesime') {
      i += 1
      millesime = argv[i]
    } else if (word.startsWith('--millesime=')) millesime = word.slice('--millesime='.length)
    else if (word.startsWith('-')) return `L’option « ${word} » n’existe pas.`
    else words.push(word)
  }
  if (!isMillesime(millesime)) {
    return `Le millésime « ${millesime ?? ''} » n’existe pas : 2016, 2017 ou actuel.`
  }
  const [territoire, ...rest] = words
  const zonage = rest[0] === 'all' ? rest[1] : rest[0]
  const extra = rest[0] === 'all' ? rest[2] : rest[1]
  if (!territoire || !zonage) return 'Il manque le territoire ou le zonage.'
  if (extra !== undefined) return `Le mot « ${extra} » est de trop.`
  const isAll = rest[0] === 'all'
  return { aide: false, territoire: isAll ? `${territoire} all` : territoire, zonage, millesime }
}
