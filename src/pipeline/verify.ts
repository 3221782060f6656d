import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '#/domain/finding.ts'
import { checkManifest, differingFiles } from './controles/fichiers.ts'
import { checkPartitionsGeometriques } from './controles/partitionGeometrique.ts'
import { describeFindings, error, hasError } from './entrees/findings.ts'
import { openReference } from './entrees/reference.ts'
import { readOptions, readSources } from './options.ts'
import { run } from './run.ts'
import { readFiles, writeFiles } from './sortie/ecrire.ts'

const options = readOptions(process.argv.slice(2))
const findings: Finding[] = []
const committed = readFiles(options.out)
checkManifest(committed, findings)

if (existsSync(options.source)) {
  await compareWithFreshRun()
} else {
  console.log(
    `Le dossier de référence ${options.source} est absent : les données ne sont pas refaites, seuls public/geo et son manifeste sont contrôlés.`,
  )
}
if (!hasError(findings)) {
  console.log((await checkPartitionsGeometriques(committed, findings)).join('\n'))
}
console.log(describeFindings(findings, 10).join('\n'))
console.log(
  hasError(findings) ? 'Vérification échouée.' : 'Vérification réussie : public/geo est conforme.',
)
process.exitCode = hasError(findings) ? 1 : 0

/** Makes the files again in a temporary folder, kept when it differs so that one can look. */
async function compareWithFreshRun(): Promise<void> {
  const sources = readSources() ?? []
  const own: Finding[] = []
  const sortie = await run(
    openReference({ dir: options.source, modulesDir: options.modules, sources, findings: own }),
    sources,
  )
  findings.push(...sortie.findings.filter((finding) => finding.gravite === 'error'))
  if (sortie.files.size === 0) return
  const temporary = mkdtempSync(join(tmpdir(), 'lisiere-geo-'))
  writeFiles(temporary, sortie.files)
  const differing = differingFiles(committed, readFiles(temporary))
  for (const chemin of differing) {
    error(
      findings,
      'fichier-different',
      `Le fichier ${chemin} de public/geo diffère de celui que la fabrication donne aujourd’hui (voir ${temporary}).`,
      { lieu: chemin },
    )
  }
  if (differing.length === 0) rmSync(temporary, { recursive: true })
}
