import type { HtmlTagDescriptor, Plugin } from 'vite'

const TITRE = 'Lisière : Pays, pôles territoriaux et intercommunalités'
const DESCRIPTION =
  'Une carte des Pays et Pôles territoriaux de France, de leurs intercommunalités avant et après la réforme, et de ce que l’on en mesure.'

/**
 * What a message or a social network shows of a link. These services want an absolute
 * address for the picture: the build knows it only through `LISIERE_ADRESSE`, the address
 * the site is served at. Without it the address is relative, which most of them ignore.
 */
export function openGraph(adresse = process.env['LISIERE_ADRESSE']): Plugin {
  return {
    name: 'lisiere-open-graph',
    apply: 'build',
    transformIndexHtml: () => openGraphTags(adresse),
  }
}

/** Throws on an address that is not one: a wrong picture would be noticed by others first. */
export function openGraphTags(adresse: string | undefined): HtmlTagDescriptor[] {
  const base = adresse ? new URL(adresse.replace(/\/?$/, '/')) : null
  if (base && !/^https?:$/.test(base.protocol)) {
    throw new Error(`LISIERE_ADRESSE must start with http: or https:, not ${base.protocol}`)
  }
  const image = base ? new URL('apercu.png', base).href : './apercu.png'
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Lisière',
    'og:locale': 'fr_FR',
    'og:title': TITRE,
    'og:description': DESCRIPTION,
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'La carte de France de Lisière, avec les neuf Pays du mémento.',
    ...(base ? { 'og:url': base.href } : {}),
  }
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': TITRE,
    'twitter:description': DESCRIPTION,
    'twitter:image': image,
  }
  return [...tags('property', properties), ...tags('name', names)]
}

function tags(kind: 'property' | 'name', values: Record<string, string>): HtmlTagDescriptor[] {
  return Object.entries(values).map(([name, content]) => ({
    tag: 'meta',
    attrs: { [kind]: name, content },
    injectTo: 'head',
  }))
}
