import { compareText, notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'

/** Value of `perimetre` for the contrats at the scale of a Pays or PETR; the others follow an EPCI. */
const ECHELLE_PAYS = 'PETR'

/** Contrats de ruralité at the scale of a Pays or PETR, on the communes of 2018. */
export function buildContratRuralite(contexte: Contexte): CoucheDraft {
  const { inputs, polygones, findings } = contexte
  const lieu = 'petr/contrats-ruralite-communes-2018.csv'
  const groups = new Map<string, { id: string; nom: string; codes: string[] }>()
  for (const row of inputs.contrats) {
    if (row.perimetre !== ECHELLE_PAYS) continue
    const key = `${row.id}\u0000${row.lib}`
    const group = groups.get(key) ?? { id: row.id, nom: typographic(row.lib), codes: [] }
    group.codes.push(row.CODGEO)
    groups.set(key, group)
  }
  nameMossig(contexte)
  const contrats = uniqueCodes(
    [...groups.keys()].sort(compareText).flatMap((key) => groups.get(key) ?? []),
  )
  const territoires = contrats.map(({ id, code, nom, codes }): Draft => {
    const details = { territoireId: `contrat-ruralite:${code}`, lieu }
    const isShared = id !== code
    const note = `L’identifiant ${id} désigne deux contrats dans la source ; celui-ci porte ici le code ${code}.`
    if (isShared) notice(findings, 'identifiant-en-double', `« ${nom} » — ${note}`, details)
    const indexes = [...new Set(codes)].flatMap((insee) => {
      const index = polygones.indexOf.get(insee)
      if (index === undefined)
        notice(
          findings,
          'code-inconnu',
          `La commune ${insee} du contrat de ruralité « ${nom} » est inconnue en 2018.`,
          details,
        )
      return index ?? []
    })
    return {
      code,
      nom,
      ...(isShared ? { note } : {}),
      population: indexes.reduce(
        (sum, index) => sum + (polygones.liste[index]?.population2018 ?? 0),
        0,
      ),
      nbCommunes: indexes.length,
      polygones: indexes.sort((a, b) => a - b),
    }
  })
  return {
    id: 'contrat-ruralite',
    territoires: territoires.sort((a, b) => compareText(a.code, b.code)),
  }
}

/** Adds « -1 », « -2 » to the ids used twice, in the order given (id, then name). */
export function uniqueCodes<T extends { id: string }>(
  contrats: readonly T[],
): (T & { code: string })[] {
  const count = new Map<string, number>()
  for (const { id } of contrats) count.set(id, (count.get(id) ?? 0) + 1)
  const rank = new Map<string, number>()
  return contrats.map((contrat) => {
    const next = (rank.get(contrat.id) ?? 0) + 1
    rank.set(contrat.id, next)
    return {
      ...contrat,
      code: (count.get(contrat.id) ?? 1) > 1 ? `${contrat.id}-${next}` : contrat.id,
    }
  })
}

/** The contract that bears the name of the Pays Bruche Mossig Piémont covers only one of its EPCI. */
function nameMossig({ inputs, findings }: Contexte) {
  const row = inputs.contrats.find((contrat) => /Bruche Mossig/i.test(contrat.lib))
  if (!row) return
  notice(
    findings,
    'contrat-au-nom-trompeur',
    `Le contrat de ruralité ${row.id}, nommé « ${typographic(row.lib)} », ne couvre que la CC de la Mossig et du Vignoble, à l’échelle d’un EPCI : il n’est pas dessiné et ne décrit pas le Pays.`,
    {
      lieu: 'petr/contrats-ruralite-communes-2018.csv',
      territoireId: 'pays:bruche-mossig-piemont',
    },
  )
}
