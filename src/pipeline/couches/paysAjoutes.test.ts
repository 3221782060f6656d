import { describe, expect, it } from 'vitest'
import type { Finding } from '#/domain/finding.ts'
import type { Contexte, CoucheDraft } from './contexte.ts'
import { withAjouts } from './paysAjoutes.ts'

const epci: CoucheDraft = {
  id: 'epci-2017',
  territoires: [
    { code: '200000001', nom: 'CC A', population: 10, nbCommunes: 2, polygones: [3, 1] },
    { code: '200000002', nom: 'CC B', population: 5, nbCommunes: 1, polygones: [2] },
  ],
}
const pays: CoucheDraft = { id: 'pays-2017', territoires: [] }

/** Only what withAjouts reads of the pipeline's state. */
const contexte = (membres: Record<string, string[]>, findings: Finding[] = []) =>
  ({
    inputs: { compositions: { ledonien: {} } },
    findings,
    ajouts: [
      { code: 'omois', nom: "Pays de l'Omois", membres },
      { code: 'ledonien', nom: 'Copie', membres },
    ],
  }) as unknown as Contexte

describe('un Pays ajouté par un fichier de data/', () => {
  it('réunit ses EPCI du millésime, sans remplacer l’un des neuf', () => {
    const { territoires } = withAjouts(pays, epci, contexte({ '2017': ['200000001', '200000002'] }))
    expect(territoires).toEqual([
      {
        code: 'omois',
        nom: 'Pays de l’Omois',
        population: 15,
        nbCommunes: 3,
        polygones: [1, 2, 3],
      },
    ])
  })

  it('reste absent d’un millésime où il n’a pas de membre', () => {
    expect(withAjouts(pays, epci, contexte({ '2016': ['200000001'] }))).toBe(pays)
  })

  it('un SIREN inconnu est une erreur qui nomme le fichier', () => {
    const findings: Finding[] = []
    withAjouts(pays, epci, contexte({ '2017': ['999'] }, findings))
    expect(findings[0]).toMatchObject({
      code: 'membre-inconnu',
      gravite: 'error',
      lieu: 'data/territoires/omois.json',
    })
  })
})
