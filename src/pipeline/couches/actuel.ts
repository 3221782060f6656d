import type { CommuneActuelle } from '../communes/communeActuelle.ts'
import { notice } from '../entrees/findings.ts'
import { typographic } from '../entrees/tables.ts'
import type { Contexte, CoucheDraft, Draft } from './contexte.ts'
import { buildPartition, type Fiche, nameOutsiders } from './partition.ts'

/** Région, département or EPCI of today: each polygon follows its commune of today. */
export function buildActuel(
  id: 'region' | 'departement' | 'epci-actuel',
  contexte: Contexte,
): CoucheDraft {
  const { inputs, actuelles, polygones, findings } = contexte
  const keyOf = (commune: CommuneActuelle): string | null =>
    id === 'region' ? commune.reg : id === 'departement' ? commune.dep : commune.epci
  const noms = {
    region: inputs.etalab.regions,
    departement: inputs.etalab.departements,
    'epci-actuel': inputs.etalab.epci,
  }[id]
  const nomOf = new Map(noms.map((zone) => [zone.code, typographic(zone.nom)]))
  const natureOf = new Map(
    inputs.etalab.epci.map((epci) => [
      epci.code,
      epci.type.startsWith('MET') ? 'METRO' : epci.type,
    ]),
  )
  const fiches = new Map<string, Fiche>()
  for (const commune of actuelles.communes.values()) {
    const key = keyOf(commune)
    if (key === null) continue
    const known = fiches.get(key)
    const nature = id === 'epci-actuel' ? natureOf.get(key) : undefined
    fiches.set(key, {
      nom: nomOf.get(key) ?? key,
      ...(nature === undefined ? {} : { nature }),
      population: (known?.population ?? 0) + commune.population,
      nbCommunes: (known?.nbCommunes ?? 0) + 1,
    })
    const host =
      commune.hote === null
        ? undefined
        : actuelles.communes.get(actuelles.codeOfPolygone[commune.hote] ?? '')
    if (host && keyOf(host) !== key) {
      const polygone = polygones.liste[commune.hote ?? -1]
      notice(
        findings,
        'commune-scindee-entre-territoires',
        `${commune.nom} (${commune.code}) relève de ${nomOf.get(key) ?? key}, mais le polygone qui la contient, ${polygone?.nom ?? ''}, est dessiné dans ${nomOf.get(keyOf(host) ?? '') ?? 'aucun territoire'}.`,
        { territoireId: `commune:${commune.code}`, lieu: id },
      )
    }
  }
  const values = actuelles.codeOfPolygone.map((code) => {
    const commune = actuelles.communes.get(code)
    return commune ? keyOf(commune) : null
  })
  if (id === 'epci-actuel') nameOutsiders(id, values, contexte)
  return buildPartition(id, values, fiches, contexte)
}

/** Figures and polygons of a set of communes of today; unknown codes are ignored by the caller. */
export function figuresOfActuelles(
  codes: Iterable<string>,
  { actuelles }: Contexte,
): Pick<Draft, 'population' | 'nbCommunes' | 'polygones'> {
  const communes = [...new Set(codes)].flatMap((code) => actuelles.communes.get(code) ?? [])
  return {
    population: communes.reduce((sum, commune) => sum + commune.population, 0),
    nbCommunes: communes.length,
    polygones: communes.flatMap((commune) => commune.polygones).sort((a, b) => a - b),
  }
}
