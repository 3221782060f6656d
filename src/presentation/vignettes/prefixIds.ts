/** The same drawing under names of its own: several stand in one page without borrowing from each other. */
export function prefixIds(svg: string, prefix: string): string {
  return svg
    .replaceAll(/(\s)id="/g, `$1id="${prefix}`)
    .replaceAll('url(#', `url(#${prefix}`)
    .replaceAll(/(href=")#/g, `$1#${prefix}`)
}
