/**
 * Gives every id of a drawing a prefix, and its uses with it, so that several can stand in
 * one page. Text and values hold no bare quote (lib/escapeXml.ts), so that what is replaced
 * here can only be an attribute.
 *
 * @param svg a document of `dessinSvg/`, which refers to its parts by `url(#…)` and `href="#…"`
 */
export function prefixIds(svg: string, prefix: string): string {
  return svg
    .replaceAll(' id="', ` id="${prefix}`)
    .replaceAll('"url(#', `"url(#${prefix}`)
    .replaceAll('href="#', `href="#${prefix}`)
}
