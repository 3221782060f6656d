import { error, notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'

/** What carries each of the nine Pays today (SIREN); empty when its perimeter is unknown. */
const SUCCESSEURS: Record<string, { sirens: string[]; note: string }> = {
  langres: { sirens: ['200060754'], note: 'Porté aujourd’hui par un PETR.' },
  chaumont: {
    sirens: ['200059491'],
    note: 'Porté aujourd’hui par un syndicat mixte, qui n’est pas un PETR.',
  },
  'bruche-mossig-piemont': {
    sirens: ['200089829', '200086197'],
    note: 'Le Pays a été scindé en deux PETR, Bruche Mossig et Piémont des Vosges : le périmètre montré est leur réunion, plus large que le Pays de 2017.',
  },
  'centre-ouest-bretagne': { sirens: ['200073971'], note: 'Porté aujourd’hui par un PETR.' },
  'midi-quercy': { sirens: ['200049690'], note: 'Porté aujourd’hui par un PETR.' },
  'bresle-yeres': { sirens: ['200049427'], note: 'Porté aujourd’hui par un PETR.' },
  ledonien: { sirens: ['200051225'], note: 'Porté aujourd’hui par un PETR.' },
  thierache: { sirens: ['200051118'], note: 'Porté aujourd’hui par un PETR.' },
  'vallee-de-la-dore': {
    sirens: [],
    note: 'il est porté par le syndicat mixte du Parc naturel régional Livradois-Forez, dont les EPCI membres couvrent un territoire bien plus vaste',
  },
}

/** The nine Pays in a past vintage: union of their member EPCI of that year. */
export function buildPaysPasse(
  annee: 2016 | 2017,
  epci: CoucheDraft,
  contexte: Contexte,
): CoucheDraft {
  const { inputs, findings } = contexte
  const id = `pays-${annee}` as const
  const lieu = 'pays/compositions.json'
  const epciOf = new Map(epci.territoires.map((territoire) => [territoire.code, territoire]))
  const territoires = Object.keys(inputs.compositions)
    .sort()
    .flatMap((code): Draft[] => {
      const composition = inputs.compositions[code]
      const vintage = composition?.millesimes[String(annee)]
      if (!composition || !vintage || vintage.epci.length === 0) {
        error(findings, 'pays-sans-membre', `Le Pays ${code} n’a aucun EPCI membre en ${annee}.`, {
          territoireId: `pays:${code}`,
          lieu,
        })
        return []
      }
      const members = vintage.epci.flatMap(({ siren, nom }) => {
        const member = epciOf.get(siren)
        if (!member)
          error(
            findings,
            'membre-inconnu',
            `L’EPCI ${nom} (${siren}), membre du ${composition.nom} en ${annee}, est inconnu cette année-là.`,
            { territoireId: `pays:${code}`, lieu },
          )
        return member ?? []
      })
      const draft = {
        code,
        nom: typographic(composition.nom),
        population: members.reduce((sum, member) => sum + (member.population ?? 0), 0),
        nbCommunes: members.reduce((sum, member) => sum + member.nbCommunes, 0),
        polygones: members.flatMap((member) => member.polygones).sort((a, b) => a - b),
      }
      if (
        draft.population !== vintage.population_municipale ||
        draft.nbCommunes !== vintage.communes
      ) {
        notice(
          findings,
          'composition-differente',
          `${draft.nom} en ${annee} : ${draft.nbCommunes} communes et ${draft.population} habitants calculés, ${vintage.communes} et ${vintage.population_municipale} dans ${lieu}.`,
          { territoireId: `pays:${code}`, lieu },
        )
      }
      return [draft]
    })
  return { id, territoires }
}

/** The nine Pays today, from the structure that carries each; those without one are named and absent. */
export function buildPaysActuel(
  figuresOf: (
    siren: string,
    paysCode: string,
  ) => Pick<Draft, 'population' | 'nbCommunes' | 'polygones'>[],
  contexte: Contexte,
): CoucheDraft {
  const { inputs, findings } = contexte
  const territoires = Object.keys(inputs.compositions)
    .sort()
    .flatMap((code): Draft[] => {
      const composition = inputs.compositions[code]
      if (!composition) return []
      const successeur = SUCCESSEURS[code]
      const details = { territoireId: `pays:${code}`, lieu: 'pays/compositions.json' }
      if (!successeur || successeur.sirens.length === 0) {
        notice(
          findings,
          'pays-sans-perimetre-actuel',
          `Le périmètre actuel du ${typographic(composition.nom)} n’est pas connu : ${successeur?.note ?? 'aucune structure ne lui est associée'}. Il est absent de la couche pays-actuel.`,
          details,
        )
        return []
      }
      for (const siren of successeur.sirens) {
        if (!composition.aujourdhui.includes(siren))
          notice(
            findings,
            'successeur-a-verifier',
            `Le SIREN ${siren}, retenu pour le ${composition.nom}, ne figure plus dans la description d’aujourd’hui : « ${composition.aujourdhui} ».`,
            details,
          )
      }
      const parts = successeur.sirens.flatMap((siren) => figuresOf(siren, code))
      return [
        {
          code,
          nom: typographic(composition.nom),
          note: successeur.note,
          population: parts.reduce((sum, part) => sum + (part.population ?? 0), 0),
          nbCommunes: parts.reduce((sum, part) => sum + part.nbCommunes, 0),
          polygones: [...new Set(parts.flatMap((part) => part.polygones))].sort((a, b) => a - b),
        },
      ]
    })
  return { id: 'pays-actuel', territoires }
}
