import type { Finding } from '#/domain/finding.ts'
import { describeFindings, error, hasError } from './entrees/findings.ts'
import { openReference } from './entrees/reference.ts'
import { readOptions, readSources } from './options.ts'
import { run } from './run.ts'
import { writeFiles } from './sortie/ecrire.ts'

const started = Date.now()
const options = readOptions(process.argv.slice(2))
const findings: Finding[] = []
const sources = readSources()
if (sources === null) {
  error(
    findings,
    'fichier-manquant',
    'Le fichier data/sources.json est absent ou n’est pas un JSON valide.',
    { lieu: 'data/sources.json' },
  )
}
const reference = openReference({
  dir: options.source,
  modulesDir: options.modules,
  sources: sources ?? [],
  findings,
})
const sortie = await run(reference, sources ?? [])

console.log(describeFindings(sortie.findings).join('\n'))
if (hasError(sortie.findings)) {
  console.log('\nDes erreurs empêchent de fabriquer les données ; rien n’a été écrit.')
  process.exitCode = 1
} else {
  writeFiles(options.out, sortie.files)
  const octets = [...sortie.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(
    `\n${sortie.files.size} fichiers écrits dans ${options.out} (${(octets / 1e6).toFixed(1)} Mo).`,
  )
}
console.log(
  `Durée : ${((Date.now() - started) / 1000).toFixed(1)} s ; mémoire maximale : ${Math.round(process.resourceUsage().maxRSS / 1024)} Mio.`,
)
