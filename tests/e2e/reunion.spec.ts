import { derouler } from '../record/derouler.ts'
import { findNavigateurs, type Navigateurs } from '../record/navigateurs.ts'
import { expect, test } from './lisiere.ts'

/*
 * The meeting room: twelve steps from a cold start, without a network, with the keys of a
 * clicker. Each browser has its own driver here, not Playwright's page (see tests/record).
 */
test.describe.configure({ timeout: 240_000 })

/** Fewer pixels than a projector's: machines that test draw them one by one. */
const TAILLE = { width: 1280, height: 720 }

let found: Navigateurs

test.beforeAll(async () => {
  found = await findNavigateurs()
})
test.afterAll(() => found.close())

for (const id of ['chromium', 'firefox'] as const) {
  test(`les douze étapes, à froid et sans réseau, à la télécommande : ${id}`, async () => {
    // Without a screen, Firefox is tried all the same, with its map drawn as SVG.
    const navigateur = found.navigateurs.find((one) => one.id.startsWith(id))
    if (navigateur === undefined) {
      const manque = found.manques.join(' ; ')
      console.warn(`« ${id} » n’est pas essayé, il manque : ${manque}`)
      test.skip(true, manque)
      return
    }
    const { etapes, fautes } = await derouler(navigateur, { isStill: true, taille: TAILLE })
    expect(fautes).toEqual([])
    expect(etapes).toHaveLength(12)
  })
}
