import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Column } from '#/ui/DataTable.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { SortTable } from '#/ui/SortTable.tsx'
import { enumerate } from '../parts/phraseCarte.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Vaste.module.css'
import type { VasteProps } from './vaste.ts'
import { type Inclusion, inclusionsOf } from './vaste.ts'

const COLUMNS: readonly Column<Inclusion>[] = [
  {
    key: 'nom',
    title: 'Nom',
    value: ({ nom }) => nom,
    render: ({ id, nom, ailleurs }) => (
      <>
        <TerritoireLink id={id}>{nom}</TerritoireLink>
        <span className={s['note']}>
          {ailleurs.length === 0 ? 'entier' : `à cheval, avec ${enumerate(ailleurs)}`}
        </span>
      </>
    ),
  },
  {
    key: 'population',
    title: 'Habitants',
    isNumeric: true,
    value: ({ population }) => population,
    render: ({ population }) => formatInteger(population),
  },
  {
    key: 'part',
    title: 'Part ici',
    isNumeric: true,
    value: ({ part }) => part,
    render: ({ part }) => formatShare(part),
  },
]

/** « entier », « à cheval : 62 % de ses habitants ici, le reste dans l’Yonne ». */
export function ouIci({ part, ailleurs }: Inclusion): string {
  if (ailleurs.length === 0) return 'entier'
  return `à cheval\u202f: ${formatShare(part)} de ses habitants ici, les autres dans ${enumerate(ailleurs)}`
}

/** The PETR met: whole, or straddling the border, with the share of their inhabitants that is here. */
export function PetrVaste({ territoire, couche, table }: VasteProps) {
  const catalogue = useCatalogue()
  const hover = useAppStore((state) => state.hoverTerritoire)
  const lieu = { table, catalogue, couche, code: territoire.code }
  const petr = inclusionsOf(lieu, 'petr', 'actuel')
  const cut = petr.filter(({ ailleurs }) => ailleurs.length > 0).length
  return (
    <Section
      title="Les PETR"
      aside={
        <>
          {countOf(petr.length - cut, 'entier')}, {cut} à cheval{' '}
          <FootnoteMark id="petr" of="PETR" />
        </>
      }
    >
      {petr.length === 0 ? (
        <p className={s['discret']}>Aucun PETR n’est ici.</p>
      ) : (
        <SortTable
          caption={`PETR de ${territoire.nom}, et part de leurs habitants`}
          rows={petr}
          columns={COLUMNS}
          rowKey={({ id }) => id}
          initialSort={{ key: 'part', direction: 'descending' }}
          onHover={(one) => hover(one?.id ?? null)}
        />
      )}
    </Section>
  )
}
