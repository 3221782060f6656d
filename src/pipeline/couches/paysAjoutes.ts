import type { CoucheId } from '#/domain/couche.ts'
import { COUCHES } from '#/domain/couche.ts'
import { error } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import type { Contexte, CoucheDraft, Draft, PaysAjoute } from './contexte.ts'

/**
 * A couche of Pays with those that only `data/territoires` knows. One without members
 * in this vintage is absent from it; an unknown SIREN is an error naming the file.
 */
export function withAjouts(
  couche: CoucheDraft,
  epci: CoucheDraft,
  contexte: Contexte,
): CoucheDraft {
  const known = new Set(Object.keys(contexte.inputs.compositions))
  const added = (contexte.ajouts ?? [])
    .filter(({ code }) => !known.has(code))
    .flatMap((ajout) => draftOf(ajout, couche.id, epci, contexte) ?? [])
  if (added.length === 0) return couche
  const territoires = [...couche.territoires, ...added].sort((a, b) => (a.code < b.code ? -1 : 1))
  return { id: couche.id, territoires }
}

function draftOf(
  { code, nom, membres }: PaysAjoute,
  id: CoucheId,
  epci: CoucheDraft,
  { findings }: Contexte,
): Draft | null {
  const millesime = COUCHES[id].millesime ?? ''
  const sirens = membres[millesime] ?? []
  if (sirens.length === 0) return null
  const members = sirens.flatMap((siren) => {
    const member = epci.territoires.find((territoire) => territoire.code === siren)
    if (!member)
      error(
        findings,
        'membre-inconnu',
        `L’EPCI ${siren}, membre de « ${nom} » (${millesime}), est inconnu dans la couche ${epci.id} : corrigez « membres ».`,
        { territoireId: `pays:${code}`, lieu: `data/territoires/${code}.json` },
      )
    return member ?? []
  })
  return {
    code,
    nom: typographic(nom),
    population: members.reduce((sum, member) => sum + (member.population ?? 0), 0),
    nbCommunes: members.reduce((sum, member) => sum + member.nbCommunes, 0),
    polygones: members.flatMap((member) => member.polygones).sort((a, b) => a - b),
  }
}
