import type { CommuneTable, PartCommune } from '#/datasets/communeTable.ts'
import { useCatalogue, useCommunes } from '#/datasets/DatasetsContext.tsx'
import { COUCHES, type CoucheId, coucheOf } from '#/domain/couche.ts'
import type { Millesime } from '#/domain/millesime.ts'
import { type Territoire, type TypeTerritoire, territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { plural } from '#/lib/plural.ts'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Section } from '#/ui/Section.tsx'
import { Attente } from '../parts/Attente.tsx'
import { findInCouche } from '../parts/couches.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { useMillesimeOf } from '../parts/useSelection.ts'
import s from './Territoire.module.css'
import { isVaste } from './vaste.ts'

/** Kinds a territory may lie in or cross, widest first. */
const TYPES: readonly TypeTerritoire[] = [
  'region',
  'departement',
  'pays',
  'petr',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'contrat-ruralite',
]

/** Lines shown before « et 12 autres ». */
const SHOWN_AT_ONCE = 4

export type AppartenanceProps = {
  territoire: Territoire
  couche: CoucheId
  /** Kinds told elsewhere on the page. */
  sans?: readonly TypeTerritoire[]
}

/** What the territory lies in or crosses, with how many of its communes. */
export function Appartenance({ territoire, couche, sans = [] }: AppartenanceProps) {
  const communes = useCommunes()
  const millesime = useMillesimeOf(territoire)
  return (
    <Section
      title={isVaste(territoire.type) ? 'Ce qu’on y trouve' : 'Dans quels territoires'}
      aside="communes de 2018"
    >
      <Attente of={communes} loading="On superpose les calques…">
        {(table) => (
          <DefinitionList
            items={linesOf(table, territoire, couche, millesime).filter(
              ({ id }) => !sans.includes(id),
            )}
          />
        )}
      </Attente>
    </Section>
  )
}

function linesOf(
  table: CommuneTable,
  territoire: Territoire,
  couche: CoucheId,
  millesime: Millesime,
) {
  const own = table.polygonesOf(couche, territoire.code).length
  return TYPES.filter((type) => type !== territoire.type).flatMap((type) => {
    const into = coucheOf(type, millesime)
    if (into === null) return []
    const parts = table.composition(couche, territoire.code, into)
    if (parts.length === 0 && !COUCHES[into].isPartition) return []
    const nom = NOMS_TYPE[type]
    const term = parts.length > 1 ? nom.plusieurs : nom.un
    return [
      {
        id: type,
        term: term.charAt(0).toUpperCase() + term.slice(1),
        value: <Parts parts={parts} into={into} own={own} />,
      },
    ]
  })
}

type PartsProps = { parts: readonly PartCommune[]; into: CoucheId; own: number }

function Parts({ parts, into, own }: PartsProps) {
  if (parts.length === 0) return <span className={s['discret']}>aucun</span>
  const rest = parts.slice(SHOWN_AT_ONCE)
  return (
    <>
      <ListeParts parts={parts.slice(0, SHOWN_AT_ONCE)} into={into} own={own} />
      {rest.length === 0 ? null : (
        <Disclosure isMore title={`et ${rest.length} ${plural(rest.length, 'autre')}`}>
          {() => <ListeParts parts={rest} into={into} own={own} />}
        </Disclosure>
      )}
    </>
  )
}

function ListeParts({ parts, into, own }: PartsProps) {
  const catalogue = useCatalogue()
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.code} className={s['part']}>
          <TerritoireLink id={territoireId(COUCHES[into].type, part.code)}>
            {findInCouche(catalogue, into, part.code)?.nom ?? part.code}
          </TerritoireLink>
          <span className={s['discret']}>{shareOf(part, own)}</span>
        </li>
      ))}
    </ul>
  )
}

/** « toutes ses communes », « entièrement dedans », « 12 de ses 34 communes ». */
function shareOf({ communes, total }: PartCommune, own: number): string {
  if (communes === own) return own === total ? 'mêmes limites' : 'toutes ses communes'
  if (communes === total) return 'entièrement dedans'
  return `${formatInteger(communes)} de ses ${formatInteger(own)} communes`
}
