import { escapeXml } from '#/lib/escapeXml.ts'
import { plural } from '#/lib/plural.ts'
import type { Livret } from './livret.ts'
import { renderPage } from './renderPage.ts'

/** What a hand-out carries beside its pages, as text. */
export type Materiel = {
  /** Rules of `livret.css`. */
  style: string
  /** `@font-face` rules whose fonts are `data:` addresses. */
  polices: string
  /** The viewer, one classic script. */
  lecteur: string
  /** A word that no page can guess: the policy of the file runs only the script that bears it. */
  nonce: string
}

/**
 * A whole HTML document that needs nothing else: opened from a disk, it shows one step at a
 * time with a map to zoom; without script, it reads as one long page; printed, one step a sheet.
 */
export function renderLivret(livret: Livret, { style, polices, lecteur, nonce }: Materiel): string {
  const { titre, auteur, date, adresse, pages } = livret
  const total = pages.length
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'nonce-${nonce}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const by = auteur === null || auteur.trim() === '' ? '' : `${escapeXml(auteur)} · `
  const made =
    adresse === null ? 'Lisière' : `<a href="${escapeXml(adresse)}" rel="noreferrer">Lisière</a>`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Lisière">
<meta name="color-scheme" content="light">
<title>${escapeXml(titre)}</title>
<style>${polices}
${style}</style>
</head>
<body>
<header class="entete">
<h1>${escapeXml(titre)}</h1>
<p>${by}${total} ${plural(total, 'étape')} · ${escapeXml(date)} · fait avec ${made}</p>
</header>
<main>
${pages.map((page, at) => renderPage(page, at + 1, total)).join('\n')}
</main>
<script nonce="${nonce}">${inScript(lecteur)}</script>
</body>
</html>
`
}

/** A script cannot hold the word that closes it. */
const inScript = (source: string) => source.replaceAll('</script', '<\\/script')
