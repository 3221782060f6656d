import { serializeUrl } from '#/url/codec.ts'
import type { UrlFacts } from '#/url/params.ts'

/**
 * Address of the folder the page is served from, without `index.html`: what a link
 * starts with, at the root of a site as under any path.
 *
 * @param href address of the page
 */
export function adresseDuSite(href: string): string {
  const url = new URL(href)
  return `${url.origin === 'null' ? `${url.protocol}//` : url.origin}${url.pathname.replace(/[^/]*$/, '')}`
}

/** Address of a view: whatever is as at the start is left out of it. */
export function adresseDeVue(facts: UrlFacts, href: string): string {
  return `${adresseDuSite(href)}${serializeUrl(facts)}`
}

/**
 * A letter to write, in the reader's own mail program: nothing is sent from here.
 *
 * @param titre what the view shows
 */
export function courriel(titre: string, adresse: string): string {
  const sujet = `${titre} (carte Lisière)`
  const corps = `Bonjour,\n\nVoici une vue de la carte Lisière : ${titre}.\n\n${adresse}\n\nLe lien s’ouvre dans un navigateur, sans compte ni installation.\n`
  return `mailto:?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(corps.replaceAll('\n', '\r\n'))}`
}
