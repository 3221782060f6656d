import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { cx } from './cx.ts'
import s from './DataTable.module.css'
import { type Sort, sortRows } from './sortRows.ts'
import { useRowFocused, useRowInView } from './useRowInView.ts'
import { useWindowedRows } from './useWindowedRows.ts'

export type Column<Row> = {
  key: string
  title: string
  /** What the column sorts by; null always goes last. */
  value: (row: Row) => string | number | null
  render: (row: Row) => ReactNode
  isNumeric?: boolean
  /** What stands under the column; a row of totals is shown when a column has one. */
  total?: ReactNode
}

export type DataTableProps<Row> = {
  caption: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  initialSort: Sort
  currentKey?: string | null
  hoveredKey?: string | null
  /** What the two keys above name, when several rows may answer to one. */
  markKey?: (row: Row) => string
  onHover?: (row: Row | null) => void
  /** The row to give the focus back to, even one that is not in the page yet. */
  focusKey?: string | null
}

/**
 * A real table, of which only the rows in view are in the page: `aria-rowcount` and
 * `aria-rowindex` tell the rest. The first column names the row.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowKey, onHover } = props
  const [sort, setSort] = useState(props.initialSort)
  const captionId = useId()
  const scroller = useRef<HTMLElement>(null)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const { first, last, before, after } = useWindowedRows(scroller, sorted.length)
  const { currentKey = null, focusKey = null } = props
  const markOf = props.markKey ?? rowKey
  useRowInView(scroller, currentKey, () => sorted.findIndex((row) => markOf(row) === currentKey))
  useRowFocused(scroller, focusKey, () => sorted.findIndex((row) => rowKey(row) === focusKey))

  return (
    <section
      ref={scroller}
      className={s['scroller']}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-labelledby={captionId}
    >
      <table aria-rowcount={sorted.length + 1}>
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead className={s['head']}>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody onPointerLeave={() => onHover?.(null)}>
          <Spacer height={before} span={columns.length} />
          {sorted.slice(first, last).map((row, offset) => {
            const key = rowKey(row)
            const mark = markOf(row)
            return (
              <tr
                key={key}
                aria-rowindex={first + offset + 2}
                className={s['row']}
                data-current={mark === props.currentKey || undefined}
                data-hovered={mark === props.hoveredKey || undefined}
                onPointerEnter={() => onHover?.(row)}
              >
                {columns.map((column, at) => (
                  <Cell key={column.key} isName={at === 0} isNumeric={column.isNumeric === true}>
                    {column.render(row)}
                  </Cell>
                ))}
              </tr>
            )
          })}
          <Spacer height={after} span={columns.length} />
        </tbody>
        <Totals columns={columns} rowIndex={sorted.length + 2} />
      </table>
    </section>
  )
}

type TotalsProps<Row> = { columns: readonly Column<Row>[]; rowIndex: number }

function Totals<Row>({ columns, rowIndex }: TotalsProps<Row>) {
  if (columns.every(({ total }) => total === undefined)) return null
  return (
    <tfoot className={s['totals']}>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column, at) => (
          <Cell key={column.key} isName={at === 0} isNumeric={column.isNumeric === true}>
            {column.total}
          </Cell>
        ))}
      </tr>
    </tfoot>
  )
}

type CellProps = { isName: boolean; isNumeric: boolean; children: ReactNode }

function Cell({ isName, isNumeric, children }: CellProps) {
  const className = cx(isNumeric ? s['number'] : s['name'])
  return isName ? (
    <th scope="row" className={className}>
      <div className={s['clamp']}>{children}</div>
    </th>
  ) : (
    <td className={className}>{children}</td>
  )
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td colSpan={span} className={s['spacer']} style={{ blockSize: height }} />
    </tr>
  )
}

type SortHeaderProps<Row> = { column: Column<Row>; sort: Sort; onSort: (sort: Sort) => void }

function SortHeader<Row>({ column, sort, onSort }: SortHeaderProps<Row>) {
  const isSorted = sort.key === column.key
  const isDescending = isSorted && sort.direction === 'descending'
  const next = isSorted && !isDescending ? 'descending' : 'ascending'
  // A first click on a number wants the largest; on a name, the first letter.
  const direction = isSorted ? next : column.isNumeric ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={cx(column.isNumeric && s['number'])}
      aria-sort={isSorted ? sort.direction : 'none'}
    >
      <button
        type="button"
        className={s['sort']}
        onClick={() => onSort({ key: column.key, direction })}
      >
        {column.title}
        <span aria-hidden="true" className={s['arrow']}>
          {isSorted ? (isDescending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}
