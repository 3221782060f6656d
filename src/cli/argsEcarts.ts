import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import type { DemandeEcarts } from '#/analysis/ecarts/findEcarts.ts'
import { checkParametre } from '#/analysis/ecarts/parametres.ts'
import { COUCHE_IDS, type CoucheId } from '#/domain/couche.ts'
import { ECHELLES_ECART, type EchelleEcart } from '#/domain/ecart.ts'

export type DemandeCli = { aide: boolean; demande: DemandeEcarts }

export const AIDE_ECARTS = `Écarts entre clusters et territoires, en CSV sur la sortie standard.

  npm run -s ecarts -- [--echelle neuf|france] [--genre G] [--couche C] [--region R] [--seuil G.p=v]

--echelle  les neuf Pays du mémento, ou la France (par défaut)
--genre    un genre d’écart, plusieurs fois si l’on veut ; tous par défaut :
${DESCRIPTIONS_GENRE.map(({ id, echelle, nom }) => `             ${id} (${echelle}) ${nom}`).join('\n')}
--couche   epci-actuel, petr, zone-emploi-2020, departement, region ; un genre qui n’a pas cette
           couche prend la sienne
--region   le code d’une région : 27, 44…
--seuil    un paramètre d’un genre : --seuil loin-du-secteur.distance=100

Du pire au moindre dans chaque genre. Distances à vol d’oiseau, de point de commune à point de
commune. Codes de sortie : 0, tout va bien ; 1, les données manquent ; 2, demande non comprise.
`

/** Reads the words of the command line; a French sentence when they cannot be understood. */
export function parseArgsEcarts(argv: readonly string[]): DemandeCli | string {
  const genres: string[] = []
  const parametres: Record<string, Record<string, number | string>> = {}
  let echelle: EchelleEcart = 'france'
  let couche: CoucheId | undefined
  let region: string | null = null
  for (let i = 0; i < argv.length; i++) {
    const [option = '', inline] = split(argv[i] ?? '')
    if (option === '--help' || option === '-h') {
      return { aide: true, demande: { echelle, parametres: {} } }
    }
    const value = inline ?? argv[++i]
    if (!OPTIONS.includes(option)) return `L’option « ${option} » n’existe pas.`
    if (value === undefined) return `Il manque une valeur après « ${option} ».`
    if (option === '--echelle') {
      const found = ECHELLES_ECART.find((one) => one === value)
      if (!found) return `L’échelle « ${value} » n’existe pas : ${ECHELLES_ECART.join(' ou ')}.`
      echelle = found
    } else if (option === '--genre') {
      if (!DESCRIPTIONS_GENRE.some(({ id }) => id === value)) {
        return `Le genre « ${value} » n’existe pas.`
      }
      genres.push(value)
    } else if (option === '--couche') {
      couche = COUCHE_IDS.find((id) => id === value)
      if (!couche) return `La couche « ${value} » n’existe pas.`
    } else if (option === '--region') {
      region = value
    } else {
      const problem = readSeuil(value, parametres)
      if (problem !== null) return problem
    }
  }
  return {
    aide: false,
    demande: {
      echelle,
      parametres,
      region,
      ...(genres.length > 0 ? { genres } : {}),
      ...(couche ? { couche } : {}),
    },
  }
}

const OPTIONS = ['--echelle', '--genre', '--couche', '--region', '--seuil']

function split(word: string): [string, string?] {
  const cut = word.startsWith('--') ? word.indexOf('=') : -1
  return cut < 0 ? [word] : [word.slice(0, cut), word.slice(cut + 1)]
}

/** `genre.parametre=valeur`; a sentence when it means nothing. */
function readSeuil(
  text: string,
  parametres: Record<string, Record<string, number | string>>,
): string | null {
  const [, genre = '', id = '', raw = ''] = /^([\w-]+)\.([\w-]+)=(.+)$/.exec(text) ?? []
  const declare = DESCRIPTIONS_GENRE.find((one) => one.id === genre)?.parametres.find(
    (parametre) => parametre.id === id,
  )
  if (!declare) return `Le paramètre « ${text} » n’existe pas ; écrivez genre.parametre=valeur.`
  const value = declare.kind === 'nombre' ? Number(raw.replace(',', '.')) : raw
  if (checkParametre(declare, value) !== value) {
    return `La valeur « ${raw} » ne convient pas à « ${genre}.${id} ».`
  }
  parametres[genre] = { ...parametres[genre], [id]: value }
  return null
}
