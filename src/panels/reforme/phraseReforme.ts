import type { Mesure } from '#/analysis/communes/mesure.ts'
import { groupeNominal } from '#/analysis/phrase/groupeNominal.ts'
import type { Mouvement, Reforme } from '#/analysis/reforme/reforme.ts'
import type { Millesime } from '#/domain/millesime.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { EN_MILLESIME, NOMS_MILLESIME } from '../parts/couches.ts'

/** « 2016 → 2017 ». */
export function passageText({ de, vers }: Pick<Mouvement, 'de' | 'vers'>): string {
  return `${NOMS_MILLESIME[de]} → ${NOMS_MILLESIME[vers]}`
}

/** « 13 communes et 8 400 habitants »; inhabitants left out when they are not known. */
export function weigh({ communes, population }: Mesure): string {
  const count = countOf(communes, 'commune')
  return population === null || communes === 0
    ? count
    : `${count} et ${formatInteger(population)} habitants`
}

/** How many EPCI the territory had and has, and what came or went with the reform. */
export function phraseReforme(
  territoire: Pick<Territoire, 'type' | 'nom'>,
  { etapes, mouvements }: Pick<Reforme, 'etapes' | 'mouvements'>,
  hasVintages: boolean,
): string {
  const le = groupeNominal(territoire).le
  const counts = etapes.map(({ millesime, noeuds }) => ({
    millesime,
    epci: noeuds.filter(({ dansTerritoire, epci }) => dansTerritoire && epci !== null).length,
  }))
  const passage = `${capital(le)} comptait ${listCounts(counts)}.`
  const [first] = mouvements
  if (!hasVintages || first === undefined) return passage
  return `${passage} ${tellMove(first)}`
}

function listCounts(counts: readonly { millesime: Millesime; epci: number }[]): string {
  return counts
    .map(({ millesime, epci }, at) => {
      const when = EN_MILLESIME[millesime]
      if (at === 0) return `${countOf(epci, 'EPCI', 'EPCI')} ${when}`
      return millesime === 'actuel' ? `il en compte ${epci} ${when}` : `${epci} ${when}`
    })
    .join(', ')
    .replace(/, (?=[^,]*$)/, counts.at(-1)?.millesime === 'actuel' ? ' ; ' : ' et ')
}

function tellMove({ vers, mesures: { arrivees, parties } }: Mouvement): string {
  const when = capital(EN_MILLESIME[vers])
  if (arrivees.communes === 0 && parties.communes === 0) {
    return `${when}, aucune commune n’est arrivée ni partie : les limites extérieures n’ont pas bougé.`
  }
  if (arrivees.communes === 0) return `${when}, il perd ${weigh(parties)}, et n’en gagne aucune.`
  if (parties.communes === 0) return `${when}, il gagne ${weigh(arrivees)}, et n’en perd aucune.`
  return `${when}, il gagne ${weigh(arrivees)}, et perd ${weigh(parties)}.`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
