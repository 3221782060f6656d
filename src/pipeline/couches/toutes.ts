import type { CoucheId } from '#/domain/couche.ts'
import { COUCHE_IDS } from '#/domain/couche.ts'
import { buildActuel, figuresOfActuelles } from './actuel.ts'
import type { Contexte, CoucheDraft } from './contexte.ts'
import { buildContratRuralite } from './contratRuralite.ts'
import { buildEpciPasse } from './epciPasse.ts'
import { makeActuelOf, makeResolveur } from './membres.ts'
import { buildPaysActuel, buildPaysPasse } from './pays.ts'
import { withAjouts } from './paysAjoutes.ts'
import { buildPetr, communesOfStructure } from './petr.ts'
import { buildIndustrie, readListe2023, readListe2026 } from './territoireIndustrie.ts'
import { buildZoneEmploi2010, buildZoneEmploi2020 } from './zoneEmploi.ts'

export type ToutesCouches = {
  couches: CoucheDraft[]
  /** Population of the past vintages by polygon. */
  population: Record<'2016' | '2017', number[]>
  outreMer: Partial<Record<CoucheId, string[]>>
}

/** Builds every couche of the shared topology, in the order of the domain's list. */
export function buildCouches(contexte: Contexte): ToutesCouches {
  const { inputs } = contexte
  const resolve = makeResolveur(
    { ...inputs.etalab, epciCommunes2025: inputs.epciCommunes2025 },
    makeActuelOf(contexte),
  )
  const epci2016 = buildEpciPasse(2016, contexte)
  const epci2017 = buildEpciPasse(2017, contexte)
  const ti2023 = buildIndustrie(
    'territoire-industrie-2023',
    readListe2023(inputs.industrie2023),
    resolve,
    contexte,
  )
  const ti2026 = buildIndustrie(
    'territoire-industrie-2026',
    readListe2026(inputs.industrie2026),
    resolve,
    contexte,
  )
  const paysActuel = buildPaysActuel(
    (siren) => [figuresOfActuelles(communesOfStructure(siren, resolve, contexte), contexte)],
    contexte,
  )
  const epciActuel = buildActuel('epci-actuel', contexte)
  const pays2016 = buildPaysPasse(2016, epci2016.couche, contexte)
  const pays2017 = buildPaysPasse(2017, epci2017.couche, contexte)
  const byId = {
    region: buildActuel('region', contexte),
    departement: buildActuel('departement', contexte),
    'epci-2016': epci2016.couche,
    'epci-2017': epci2017.couche,
    'epci-actuel': epciActuel,
    'zone-emploi-2010': buildZoneEmploi2010(contexte),
    'zone-emploi-2020': buildZoneEmploi2020(contexte),
    'pays-2016': withAjouts(pays2016, epci2016.couche, contexte),
    'pays-2017': withAjouts(pays2017, epci2017.couche, contexte),
    'pays-actuel': withAjouts(paysActuel, epciActuel, contexte),
    petr: buildPetr(resolve, contexte),
    'contrat-ruralite': buildContratRuralite(contexte),
    'territoire-industrie-2023': ti2023.couche,
    'territoire-industrie-2026': ti2026.couche,
  } satisfies Record<CoucheId, CoucheDraft>
  return {
    couches: COUCHE_IDS.map((id) => byId[id]),
    population: { '2016': epci2016.population, '2017': epci2017.population },
    outreMer: {
      'territoire-industrie-2023': ti2023.outreMer,
      'territoire-industrie-2026': ti2026.outreMer,
    },
  }
}
