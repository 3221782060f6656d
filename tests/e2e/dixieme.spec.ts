import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from './lisiere.ts'

const REFERENCE = resolve('../shared/reference')
const PORT = 4174
const COPIED = ['src', 'data', 'public', 'index.html', 'package.json', 'tsconfig.json']
const CONFIG = ['vite.config.ts', 'vite.csp.ts', 'vite.og.ts', 'vite.pwa.ts']

/** The project as it is, in a folder of its own, with the fixture's two files laid in `data/`. */
function copyWithTenth(): string {
  const root = mkdtempSync(join(tmpdir(), 'lisiere-dixieme-'))
  for (const name of [...COPIED, ...CONFIG]) cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  cpSync('tests/fixtures/data/dixieme', join(root, 'data'), { recursive: true })
  return root
}

test('un dixième territoire s’ajoute sans code : carte, matrice, recherche', async ({
  lisiere,
  page,
}) => {
  test.skip(!existsSync(REFERENCE), 'le dossier de référence est absent : rien à régénérer')
  test.setTimeout(240_000)
  const root = copyWithTenth()
  const run = (...args: string[]) =>
    execFileSync('npx', args, { cwd: root, stdio: 'pipe', encoding: 'utf8' })
  run('tsx', 'src/content/check.ts')
  run('tsx', 'src/pipeline/main.ts', '--source', REFERENCE)
  run('vite', 'build')
  const server = spawn('npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', String(PORT)], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  })
  try {
    const base = `http://127.0.0.1:${PORT}/`
    await expect
      .poll(() =>
        fetch(base).then(
          (r) => r.ok,
          () => false,
        ),
      )
      .toBe(true)

    await page.goto(`${base}?millesime=2017`)
    await expect(
      lisiere.fiche.getByRole('button', { name: /Pays du Sud de l’Aisne/ }),
    ).toBeVisible()
    await lisiere.mapIdle()
    await lisiere.clickMap([3.45, 48.98])
    await expect(lisiere.titre('Pays du Sud de l’Aisne')).toBeVisible()

    await lisiere.search.fill('omois')
    await expect(page.getByRole('option', { name: /Sud de l’Aisne/ }).first()).toBeVisible()

    await page.goto(`${base}?vue=formes`)
    await expect(page.getByRole('columnheader', { name: /Sud de l’Aisne/ })).toBeVisible()
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid)
    rmSync(root, { recursive: true, force: true })
  }
})
