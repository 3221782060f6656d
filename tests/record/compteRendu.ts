import type { Deroule } from './derouler.ts'

const secondes = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`

/** The measures of the runs, one column a browser, as Markdown. */
export function writeCompteRendu(deroules: readonly Deroule[], date: Date): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const each = (cell: (deroule: Deroule) => string) => deroules.map(cell)
  const jour = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  const etapes = deroules[0]?.etapes ?? []
  const ecrans = deroules.map(
    ({ navigateur: { id, titre } }) =>
      `## ${titre}\n\n![Les douze étapes dans ${titre}, une image par étape](${id}.webp)\n`,
  )
  return [
    '<!-- Écrit par `npm run record`. -->',
    `# Le mémento en douze étapes, sans réseau : relevé du ${jour}`,
    '',
    'Temps de la touche à la carte immobile, mouvements compris.',
    '',
    row(['', ...each(({ navigateur }) => navigateur.titre)]),
    row(['---', ...each(() => '--:')]),
    row(['Version', ...each(({ version }) => version)]),
    row(['Première visite, jusqu’à « Prêt hors ligne »', ...each((d) => secondes(d.visiteMs))]),
    row(['Ouverture à froid, sans réseau', ...each((d) => secondes(d.ouvertureMs))]),
    ...etapes.map(({ rang, titre }, at) =>
      row([`${rang}. ${titre}`, ...each((d) => secondes(d.etapes[at]?.ms ?? 0))]),
    ),
    '',
    ...ecrans,
  ].join('\n')
}
