import { describe, expect, it } from 'vitest'
import { makeResolveur } from './membres.ts'
import { readListe2023, readListe2026 } from './territoireIndustrie.ts'

const commune = (code: string, siren: string, zone = 'metro') => ({
  code,
  nom: code,
  type: 'commune-actuelle' as const,
  zone,
  siren,
})
const groupe = (code: string, membres: string[]) => ({
  code,
  nom: code,
  type: 'CC',
  membres: membres.map((m) => ({ code: m, populationMunicipale: 1 })),
})
const resolve = makeResolveur(
  {
    communes: [
      commune('93001', '219300019'),
      commune('91027', '219100278'),
      commune('97105', '219710502', 'drom'),
    ],
    epci: [groupe('200000172', ['91027']), groupe('200018653', ['97105'])],
    ept: [groupe('200057867', ['93001'])],
    epciCommunes2025: [{ siren: '249100000', insee: '91027' }],
  },
  (code) => code,
)

describe('membres d’un Territoire d’industrie', () => {
  it('reconnaît un EPCI, une commune et un EPT', () => {
    expect(resolve('200000172')).toMatchObject({ kind: 'epci', communes: ['91027'] })
    expect(resolve('219300019')).toMatchObject({ kind: 'commune', communes: ['93001'] })
    expect(resolve('200057867')).toMatchObject({ kind: 'ept', communes: ['93001'] })
  })

  it('accepte un code INSEE et un EPCI connu seulement de l’extrait de 2025', () => {
    expect(resolve('91027')).toMatchObject({ kind: 'commune', communes: ['91027'] })
    expect(resolve('249100000')).toMatchObject({ kind: 'epci', communes: ['91027'] })
  })

  it('met à part l’outre-mer et ne devine pas un SIREN inconnu', () => {
    expect(resolve('200018653')).toEqual({ kind: 'epci', communes: [], isOutreMer: true })
    expect(resolve('999999999')).toBeNull()
  })

  it('lit les SIREN des deux listes', () => {
    const ancienne = {
      id_territoire: 'ti-0101',
      lib_territoire: "L'Orne",
      liste_geo: 'CC A (200000172); CC B (Haute - Somme) (200057867)',
    }
    expect(readListe2023([ancienne])).toEqual([
      { code: 'ti-0101', nom: 'L’Orne', sirens: ['200000172', '200057867'] },
    ])
    const nouvelle = {
      id_ti: 'ti-1102',
      lib_ti: 'Val',
      lib_groupement: '',
      siren_groupement: '200035970, 249500109',
    }
    expect(readListe2026([nouvelle])[0]?.sirens).toEqual(['200035970', '249500109'])
  })
})
