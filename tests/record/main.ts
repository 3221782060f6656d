import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCompteRendu } from './compteRendu.ts'
import { type Deroule, derouler } from './derouler.ts'
import { findNavigateurs } from './navigateurs.ts'
import { drawPlanche } from './planche.ts'

/*
 * Records the meeting with no network in every browser of this machine, and writes
 * `docs/reunion/releve.md` with its contact sheets. Run `npm run build` first. The pictures
 * at full size stay in a folder whose name is printed.
 */
const DOSSIER = 'docs/reunion'

if (!existsSync('dist/sw.js')) throw new Error('Run `npm run build` first')
const { navigateurs, close } = await findNavigateurs()
const chromium = navigateurs.find(({ id }) => id === 'chromium')
if (chromium === undefined) throw new Error('The contact sheets are drawn with Chromium')

const deroules: Deroule[] = []
for (const navigateur of navigateurs) {
  console.info(`${navigateur.titre}…`)
  const deroule = await derouler(navigateur)
  console.info(`  ${deroule.version} : ${deroule.etapes.map(({ ms }) => ms).join(', ')} ms`)
  for (const faute of deroule.fautes) console.error(`  ${faute}`)
  deroules.push(deroule)
}
close()

const full = mkdtempSync(join(tmpdir(), 'lisiere-releve-'))
mkdirSync(DOSSIER, { recursive: true })
const browser = await chromium.start(join(full, 'profil'))
for (const deroule of deroules) {
  const { id } = deroule.navigateur
  writeFileSync(join(DOSSIER, `${id}.webp`), await drawPlanche(browser, deroule))
  for (const { rang, image } of deroule.etapes) {
    writeFileSync(join(full, `${id}-${String(rang).padStart(2, '0')}.png`), image)
  }
}
await browser.close()
writeFileSync(join(DOSSIER, 'releve.md'), writeCompteRendu(deroules, new Date()))
console.info(`${DOSSIER}/releve.md ; images entières : ${full}`)
if (deroules.some(({ fautes }) => fautes.length > 0)) process.exitCode = 1
