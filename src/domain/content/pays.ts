import * as v from 'valibot'
import {
  codeDepartementSchema,
  codeRegionSchema,
  dateSchema,
  hasProvenance,
  pageSchema,
  paysIdSchema,
  provenance,
  sirenSchema,
  slugSchema,
  territoireIdSchema,
  texteSchema,
} from './commun.ts'

/** What the comparison of a stated figure with INSEE's tables gives. */
export const ECARTS = ['concorde', 'explique', 'probable', 'inexplique', 'non-compare'] as const

export type Ecart = (typeof ECARTS)[number]

/** French label of each verdict, for legends and screen readers. */
export const LIBELLES_ECART: Record<Ecart, string> = {
  concorde: 'concorde',
  explique: 'écart expliqué',
  probable: 'écart dont la cause est probable',
  inexplique: 'écart inexpliqué',
  'non-compare': 'non comparé',
}

const entierSchema = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 0, 'entier'),
)

const mesureSchema = v.strictObject({
  millesime: v.picklist(['2015', '2016', '2017']),
  valeur: entierSchema,
})

/** A figure of the memento beside the same one recomputed, by vintage of INSEE's table. */
export const chiffreCompareSchema = v.strictObject({
  /** `annee` is null when the memento gives the figure without a year. */
  memento: v.nullable(
    v.strictObject({
      valeur: entierSchema,
      annee: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'annee'))),
      page: pageSchema,
    }),
  ),
  mesures: v.array(mesureSchema),
  ecart: v.picklist(ECARTS),
  explication: texteSchema,
})

export type ChiffreCompare = v.InferOutput<typeof chiffreCompareSchema>

/** Régions or départements: what the memento says, what the communes of 2016 give. */
function appartenanceSchema<T extends v.GenericSchema<unknown, string>>(code: T) {
  const entree = v.strictObject({ code, nom: texteSchema })
  return v.strictObject({
    memento: v.array(entree),
    mesure: v.array(v.strictObject({ code, nom: texteSchema, communes: entierSchema })),
    note: v.nullable(texteSchema),
  })
}

const formeJuridiqueSchema = v.pipe(
  v.strictObject({
    forme: texteSchema,
    depuis: v.nullable(dateSchema),
    jusqua: v.nullable(dateSchema),
    note: v.nullable(texteSchema),
    ...provenance,
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

const responsableSchema = v.pipe(
  v.strictObject({
    fonction: texteSchema,
    nom: texteSchema,
    /** Years for which the name holds: « 2016–2017 ». */
    annees: v.pipe(v.string(), v.regex(/^\d{4}(–\d{4})?$/, 'annees')),
    note: v.nullable(texteSchema),
    ...provenance,
  }),
  v.check((value) => hasProvenance(value), 'provenance'),
)

/** Identity of one Pays: `data/territoires/<slug>.json`. */
export const paysIdentiteSchema = v.strictObject({
  id: paysIdSchema,
  nom: texteSchema,
  nomCourt: texteSchema,
  /** Other names a reader may type: initials, old or new names. */
  autresNoms: v.array(texteSchema),
  /** Id of a class of `data/typologie.json`; null when the territory has none. */
  typologie: v.nullable(slugSchema),
  /** Pages of the memento that deal with it, in order; empty for a territory it ignores. */
  pages: v.array(pageSchema),
  /** One sentence that introduces the territory. */
  accroche: texteSchema,
  regions: appartenanceSchema(codeRegionSchema),
  departements: appartenanceSchema(codeDepartementSchema),
  villeCentre: v.strictObject({
    nom: texteSchema,
    commune: territoireIdSchema,
    situation: v.nullable(texteSchema),
    note: v.nullable(texteSchema),
    page: v.nullable(pageSchema),
  }),
  /** Oldest first; empty when nothing is known. */
  formesJuridiques: v.array(formeJuridiqueSchema),
  responsables: v.array(responsableSchema),
  chiffres: v.strictObject({
    habitants: chiffreCompareSchema,
    communes: chiffreCompareSchema,
    epci2016: chiffreCompareSchema,
    epciApresReforme: chiffreCompareSchema,
  }),
  aujourdhui: v.strictObject({
    /** What carries the Pays today, as territories of the map. */
    territoires: v.array(territoireIdSchema),
    texte: texteSchema,
    note: v.nullable(texteSchema),
    source: texteSchema,
  }),
  /**
   * Member EPCI by vintage, for a territory that the reference compositions do not
   * know. The nine leave it out: their perimeters come from the pipeline.
   */
  membres: v.exactOptional(
    v.strictObject({
      '2016': v.exactOptional(v.array(sirenSchema)),
      '2017': v.exactOptional(v.array(sirenSchema)),
      actuel: v.exactOptional(v.array(sirenSchema)),
    }),
  ),
})

export type PaysIdentite = v.InferOutput<typeof paysIdentiteSchema>
