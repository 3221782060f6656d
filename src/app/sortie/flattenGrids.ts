/**
 * Turns the grids of one column into plain text flow, their gap kept: Firefox moves a whole
 * cell of a grid to the next page rather than break inside it. The root must be in the page.
 */
export function flattenGrids(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { display, gridTemplateColumns, rowGap } = getComputedStyle(element)
    if (display !== 'grid' || !isOneColumn(gridTemplateColumns)) continue
    element.style.display = 'block'
    const gap = Number.parseFloat(rowGap) || 0
    if (gap === 0) continue
    for (const child of [...element.children].slice(1)) {
      const { marginBlockStart } = getComputedStyle(child)
      const own = Number.parseFloat(marginBlockStart) || 0
      if (child instanceof HTMLElement) child.style.marginBlockStart = `${own + gap}px`
    }
  }
}

/** No column was asked for, or a single one. */
function isOneColumn(columns: string): boolean {
  return /^(none|auto|1fr|100%|minmax\(0(px)?, 1fr\))$/.test(columns)
}
