import { useEffect, useRef } from 'react'
import { cx } from './cx.ts'

export type SvgDocumentProps = {
  /** A document of our own making, see `dessinSvg/`. */
  svg: string
  className?: string | undefined
}

/**
 * Puts an SVG document in the page, where it has the page's fonts and prints as vectors. It
 * is parsed as XML, so that nothing in it can be taken for HTML.
 */
export function SvgDocument({ svg, className }: SvgDocumentProps) {
  const box = useRef<HTMLDivElement>(null)
  // Keeps what is shown in step with the document.
  useEffect(() => {
    if (svg === '') return box.current?.replaceChildren()
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    if (documentElement.localName === 'svg') box.current?.replaceChildren(documentElement)
    else box.current?.replaceChildren()
  }, [svg])
  return <div ref={box} className={cx(className)} />
}
