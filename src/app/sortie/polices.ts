import texte from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import texteFort from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url'
import titre from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url'
import titreFort from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'

/** The same four files as fonts.css. */
const FACES = [
  { famille: 'Atkinson Hyperlegible Next', graisse: 400, url: texte },
  { famille: 'Atkinson Hyperlegible Next', graisse: 700, url: texteFort },
  { famille: 'Source Serif 4', graisse: 400, url: titre },
  { famille: 'Source Serif 4', graisse: 600, url: titreFort },
] as const

let made: Promise<string> | null = null

/**
 * `@font-face` rules that hold the fonts themselves: a picture is drawn apart from the page
 * and can ask for nothing. A font that cannot be fetched is left out; the fallback names are
 * then used.
 */
export function polices(): Promise<string> {
  made ??= Promise.all(FACES.map(rule)).then((rules) => rules.join(''))
  return made
}

async function rule({ famille, graisse, url }: (typeof FACES)[number]): Promise<string> {
  try {
    const data = await asDataUrl(await (await fetch(url)).blob())
    return `@font-face{font-family:"${famille}";font-weight:${graisse};src:url(${data}) format("woff2")}`
  } catch {
    return ''
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
