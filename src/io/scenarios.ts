import * as v from 'valibot'
import { isMillesime, type Millesime } from '#/domain/millesime.ts'
import { parseTerritoireId, type TerritoireId } from '#/domain/territoire.ts'

/** What a kept scenario holds: the workshop as the store has it, under a name. */
export type ScenarioGarde = {
  nom: string
  base: TerritoireId | null
  millesime: Millesime
  modifs: { geste: 'ajout' | 'retrait' | 'bascule'; id: TerritoireId }[]
}

type Stockage = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'lisiere.scenarios'
const VERSION = 1
/** More would be a mistake, or another page's data. */
const MAX_SCENARIOS = 100

const idSchema = v.custom<TerritoireId>(
  (value) => typeof value === 'string' && parseTerritoireId(value) !== null,
)

const fileSchema = v.strictObject({
  version: v.literal(VERSION),
  scenarios: v.pipe(
    v.array(
      v.strictObject({
        nom: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        base: v.nullable(idSchema),
        millesime: v.custom<Millesime>(isMillesime),
        modifs: v.array(
          v.strictObject({ geste: v.picklist(['ajout', 'retrait', 'bascule']), id: idSchema }),
        ),
      }),
    ),
    v.maxLength(MAX_SCENARIOS),
  ),
})

/** Scenarios kept in this browser; none when storage is refused, empty or not ours. */
export function readScenarios(stockage: Stockage | null): ScenarioGarde[] {
  try {
    const text = stockage?.getItem(KEY) ?? null
    if (text === null) return []
    const parsed = v.safeParse(fileSchema, JSON.parse(text))
    return parsed.success ? parsed.output.scenarios : []
  } catch {
    return []
  }
}

/** False when the browser refuses to keep anything. */
export function writeScenarios(
  stockage: Stockage | null,
  scenarios: readonly ScenarioGarde[],
): boolean {
  if (stockage === null) return false
  try {
    const kept = scenarios.slice(0, MAX_SCENARIOS)
    stockage.setItem(KEY, JSON.stringify({ version: VERSION, scenarios: kept }))
    return true
  } catch {
    return false
  }
}

/** Some browsers throw on the mere mention of localStorage when cookies are refused. */
export function stockageOrNull(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
