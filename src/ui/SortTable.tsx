import { useMemo, useState } from 'react'
import { cx } from './cx.ts'
import type { Column } from './DataTable.tsx'
import s from './SortTable.module.css'
import { type Sort, sortRows } from './sortRows.ts'

export type SortTableProps<Row> = {
  caption: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  initialSort: Sort
  litKeys?: ReadonlySet<string>
  onHover?: (row: Row | null) => void
}

/** A short table whose rows take the height of their sentences; its headings sort. */
export function SortTable<Row>({ caption, rows, columns, rowKey, ...rest }: SortTableProps<Row>) {
  const [sort, setSort] = useState(rest.initialSort)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  return (
    <table className={cx(s['table'])}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody onPointerLeave={() => rest.onHover?.(null)}>
        {sorted.map((row) => (
          <tr
            key={rowKey(row)}
            data-eclaire={rest.litKeys?.has(rowKey(row)) || undefined}
            onPointerEnter={() => rest.onHover?.(row)}
          >
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.key} scope="row">
                  {column.render(row)}
                </th>
              ) : (
                <td key={column.key} className={cx(column.isNumeric && s['number'])}>
                  {column.render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type HeadProps<Row> = { column: Column<Row>; sort: Sort; onSort: (sort: Sort) => void }

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const isSorted = sort.key === column.key
  const isDescending = isSorted && sort.direction === 'descending'
  const first = column.isNumeric ? 'descending' : 'ascending'
  const next = isDescending ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'}>
      <button
        type="button"
        onClick={() => onSort({ key: column.key, direction: isSorted ? next : first })}
      >
        {column.title}
        <span aria-hidden="true">{isSorted ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}
