import type { Affirmation } from '#/domain/content/affirmation.ts'
import type { ContenuEcarts, Ecart, Preuve } from '#/domain/ecart.ts'
import { territoireId } from '#/domain/territoire.ts'
import { formatDecimal, formatShare } from '#/lib/formatNumber.ts'
import type { RecouvrementZone } from '../communes/overlapsWithZonage.ts'
import { finishSentence } from '../phrase/finishSentence.ts'
import type { ContexteEcarts } from './contexte.ts'
import { toForce } from './force.ts'
import { polygonesOfTerritoire } from './neuf.ts'
import { preuveChiffre, preuvePart } from './preuves.ts'
import type { Unite } from './unites.ts'

/** The two zonings a claim about « the basin of employment » can be weighed against. */
const ZONAGES = ['zone-emploi-2010', 'zone-emploi-2020'] as const

type Zonage = (typeof ZONAGES)[number]

/**
 * Claims of a share that no measure comes near: the nearest of surface, inhabitants and
 * jobs, on either zoning, is at least `seuil` percent of itself away.
 */
export function findAffirmations(
  { affirmations }: ContenuEcarts,
  contexte: ContexteEcarts,
  { byCode, seuil }: { byCode: ReadonlyMap<string, Unite>; seuil: number },
): Ecart[] {
  return affirmations.flatMap((affirmation) => {
    const unite = byCode.get(affirmation.pays?.slice('pays:'.length) ?? '')
    const dit = shareOf(affirmation.dit)
    if (!unite || dit === null || affirmation.mesure.genre !== 'zone-emploi') return []
    const zones = ZONAGES.flatMap((zonage) => zoneOf(contexte, unite, { zonage, affirmation }))
    const [proche] = zones
      .flatMap(({ zone: { partsDeZone } }) => [
        partsDeZone.surface,
        partsDeZone.population,
        partsDeZone.emplois,
      ])
      .filter((part) => part !== null)
      .sort((a, b) => Math.abs(a - dit) - Math.abs(b - dit))
    if (proche === undefined || proche === 0) return []
    const percent = (100 * Math.abs(dit - proche)) / proche
    return percent < seuil
      ? []
      : [
          {
            id: `dit-mesure:${affirmation.id}`,
            genre: 'dit-mesure',
            territoire: unite.id,
            region: unite.region,
            departement: unite.departement,
            valeur: percent,
            force: toForce(percent, 5, 10),
            phrase: finishSentence(
              `${unite.nomme.le} : le mémento avance ${affirmation.dit} du bassin d’emploi, la mesure la plus proche donne ${formatShare(proche)}, soit ${formatDecimal(100 * Math.abs(dit - proche))} points d’écart.`,
            ),
            preuves: [
              {
                kind: 'memento',
                texte: finishSentence(`${affirmation.enonce} : ${affirmation.dit}.`),
                page: affirmation.page,
              },
              ...zones.flatMap((found) => preuvesOf(contexte, found)),
              { kind: 'constat', texte: affirmation.mesure.definition },
            ],
          },
        ]
  })
}

function zoneOf(
  { tables, recouvrements }: ContexteEcarts,
  { row }: Unite,
  { zonage, affirmation }: { zonage: Zonage; affirmation: Affirmation },
): { zonage: Zonage; zone: RecouvrementZone }[] {
  if (affirmation.mesure.genre !== 'zone-emploi') return []
  const [commune = -1] = Array.from(
    polygonesOfTerritoire(tables, `commune:${affirmation.mesure.commune}`),
  )
  const code = tables.index(zonage).codes[tables.communes.appartenance[zonage]?.[commune] ?? -1]
  const zone = recouvrements('pays-2016', zonage)[row]?.zones.find((one) => one.code === code)
  return zone ? [{ zonage, zone }] : []
}

function preuvesOf(
  { sources }: ContexteEcarts,
  { zonage, zone }: { zonage: Zonage; zone: RecouvrementZone },
): Preuve[] {
  const { surface, population, emplois } = zone.partsDeZone
  const percent = (part: number | null) => (part === null ? null : 100 * part)
  return [
    {
      kind: 'territoire',
      territoire: territoireId(zonage, zone.code),
      role: 'zone d’emploi mesurée ; part de ses habitants dans le Pays',
      ...(population === null ? {} : { part: population }),
    },
    preuveChiffre(sources, 'surface', {
      libelle: `Surface de la zone d’emploi ${zone.nom} dans le Pays`,
      valeur: percent(surface),
      unite: '%',
    }),
    ...(population === null
      ? []
      : [
          preuvePart(sources, '2016', {
            libelle: `Habitants de la zone d’emploi ${zone.nom} dans le Pays`,
            part: population,
          }),
        ]),
    preuveChiffre(sources, 'emplois2018', {
      libelle: `Emplois de la zone d’emploi ${zone.nom} dans le Pays`,
      valeur: percent(emplois),
      unite: '%',
    }),
  ]
}

/** « 80 % » → 0.8; null for a share told in words. */
function shareOf(dit: string): number | null {
  const found = /^(\d+(?:,\d+)?)\s*%$/.exec(dit.replace(/\u202f/g, ' '))
  return found?.[1] === undefined ? null : Number(found[1].replace(',', '.')) / 100
}
