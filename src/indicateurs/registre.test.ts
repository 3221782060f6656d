import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ChiffresFile, Manifest, TerritoiresFile } from '#/domain/geoFiles.ts'
import { CARTE_HABITUELLE } from '#/domain/indicateur.ts'
import { franceDe, lignesDe } from './carteDe.ts'
import { GROUPES } from './indicateur.ts'
import { INDICATEURS, indicateurOf } from './registre.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8')) as T
const manifest = read<Manifest>('manifest.json')
const { couches } = read<TerritoiresFile>('territoires.json')

function linesOf(id: string) {
  const table = couches.find((couche) => couche.id === id)
  if (!table) throw new Error(`No couche ${id}`)
  return lignesDe(table, read<ChiffresFile>(`chiffres/${id}.json`))
}

const departements = linesOf('departement')
const france = franceDe(departements)
const epci = linesOf('epci-2017')

describe('registre des indicateurs', () => {
  it('a des identifiants uniques, et le premier du menu est connu', () => {
    expect(new Set(INDICATEURS.map(({ id }) => id)).size).toBe(INDICATEURS.length)
    expect(indicateurOf(CARTE_HABITUELLE.indicateur)).not.toBeNull()
    expect(indicateurOf('toString')).toBeNull()
  })

  it.each(INDICATEURS.map((one) => [one.id, one] as const))(
    '%s se définit, se source et se calcule',
    (_, one) => {
      expect(GROUPES).toContain(one.groupe)
      for (const text of [one.nom, one.selon, one.definition, one.millesime]) {
        expect(text.trim()).not.toBe('')
      }
      for (const key of one.sources) expect(manifest.definitions, key).toHaveProperty([key])
      const values = epci.map((ligne) => one.valeur(ligne, france))
      expect(values.filter((value) => value !== null).length).toBeGreaterThan(1200)
      expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true)
    },
  )

  it('un effectif qui trompe a un taux à offrir, qui n’est pas un effectif', () => {
    for (const { id, kind, taux } of INDICATEURS) {
      if (kind !== 'effectif' || id === 'surface') continue
      expect(indicateurOf(taux ?? '')?.kind, id).toBe('rapport')
    }
  })

  it('un milieu a un nom', () => {
    for (const one of INDICATEURS.filter(({ milieu }) => milieu !== null)) {
      expect(one.nomMilieu, one.id).toBeTruthy()
    }
  })

  it('la France vaut 100 dans chaque spécialisation', () => {
    for (const one of INDICATEURS.filter(({ kind }) => kind === 'indice')) {
      expect(one.valeur(france, france), one.id).toBeCloseTo(100)
    }
  })

  it('la densité de la France métropolitaine est celle que l’on connaît', () => {
    expect(indicateurOf('densite-population')?.valeur(france, france)).toBeCloseTo(118, 0)
  })
})
