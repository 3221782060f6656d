export type Sort = { key: string; direction: 'ascending' | 'descending' }

type SortableColumn<Row> = { key: string; value: (row: Row) => string | number | null }

const COLLATOR = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

/** A sorted copy; unknown values last whichever the direction, equal rows in their first order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortableColumn<Row>[],
  sort: Sort,
): Row[] {
  const column = columns.find((candidate) => candidate.key === sort.key)
  if (!column) return [...rows]
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null)
      return sign * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return COLLATOR.compare(String(a), String(b))
}
