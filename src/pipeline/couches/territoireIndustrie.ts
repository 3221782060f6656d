import { error, notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import { figuresOfActuelles } from './actuel.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'
import type { Resolveur } from './membres.ts'

export type ListeIndustrie = { code: string; nom: string; sirens: string[] }

/** SIREN written in brackets after each name, as in the list of 2023. */
export function readListe2023(rows: Contexte['inputs']['industrie2023']): ListeIndustrie[] {
  return rows.map((row) => ({
    code: row.id_territoire,
    nom: typographic(row.lib_territoire),
    sirens: [...row.liste_geo.matchAll(/\((\d{9})\)/g)].flatMap((match) => match[1] ?? []),
  }))
}

/** SIREN separated by commas, as in the list of 2026. */
export function readListe2026(rows: Contexte['inputs']['industrie2026']): ListeIndustrie[] {
  return rows.map((row) => ({
    code: row.id_ti,
    nom: typographic(row.lib_ti),
    sirens: row.siren_groupement.split(/[\s,;]+/).filter((siren) => siren !== ''),
  }))
}

/** Territoires d'industrie of one list; the overseas ones are counted and left out. */
export function buildIndustrie(
  id: 'territoire-industrie-2023' | 'territoire-industrie-2026',
  liste: readonly ListeIndustrie[],
  resolve: Resolveur,
  contexte: Contexte,
): { couche: CoucheDraft; outreMer: string[] } {
  const { findings } = contexte
  const lieu = `zonages/territoires-industrie-${id.slice(-4)}.csv`
  const territoires: Draft[] = []
  const outreMer: string[] = []
  const seen = new Set<string>()
  for (const { code, nom, sirens } of liste) {
    const details = { territoireId: `${id}:${code}`, lieu }
    if (seen.has(code)) {
      error(
        findings,
        'territoire-en-double',
        `Le Territoire d’industrie ${code} figure deux fois dans ${lieu}.`,
        details,
      )
      continue
    }
    seen.add(code)
    const members = sirens.map((siren) => ({ siren, membre: resolve(siren) }))
    for (const { siren, membre } of members) {
      if (membre === null)
        notice(
          findings,
          'membre-inconnu',
          `Le membre ${siren} de « ${nom} » (${code}) est introuvable : il manque au périmètre.`,
          details,
        )
    }
    if (members.length > 0 && members.every(({ membre }) => membre?.isOutreMer === true)) {
      outreMer.push(nom)
      continue
    }
    const communes = members.flatMap(({ membre }) => membre?.communes ?? [])
    if (communes.length === 0) {
      error(
        findings,
        'territoire-sans-membre',
        `« ${nom} » (${code}) n’a aucun membre connu.`,
        details,
      )
      continue
    }
    territoires.push({ code, nom, ...figuresOfActuelles(communes, contexte) })
  }
  if (outreMer.length > 0)
    notice(
      findings,
      'outre-mer-ecarte',
      `${outreMer.length} Territoires d’industrie d’outre-mer sont écartés de la couche ${id}, limitée à la France métropolitaine : ${outreMer.join(', ')}.`,
      { lieu },
    )
  return {
    couche: { id, territoires: territoires.sort((a, b) => (a.code < b.code ? -1 : 1)) },
    outreMer,
  }
}
