import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fetchJson } from './fetchJson.ts'

const SCHEMA = v.looseObject({ version: v.literal(1) })
const answering = (body: string, status = 200) =>
  (async () => new Response(body, { status })) as typeof fetch

const messageOf = async (fetchLike: typeof fetch) => {
  const result = await fetchJson('https://exemple.test/geo/manifest.json', SCHEMA, fetchLike)
  return result.ok ? 'rien' : (result.findings[0]?.message ?? '')
}

describe('lecture d’un fichier généré', () => {
  it('rend le contenu quand la forme est bonne', async () => {
    const result = await fetchJson<{ version: 1 }>('a.json', SCHEMA, answering('{"version":1}'))
    expect(result).toEqual({ ok: true, value: { version: 1 } })
  })

  it.each([
    [
      'coupure',
      (async () => {
        throw new TypeError('offline')
      }) as typeof fetch,
      'connexion est coupée',
    ],
    ['absence', answering('', 404), 'introuvable (réponse 404'],
    ['fichier tronqué', answering('{"version":1'), 'abîmé'],
    ['autre version', answering('{"version":9}'), '(version)'],
    ['page de connexion', answering('<!doctype html>'), 'abîmé'],
  ])('%s : une phrase en français, qui nomme le fichier', async (_, fetchLike, sentence) => {
    const message = await messageOf(fetchLike)
    expect(message).toContain('manifest.json')
    expect(message).toContain(sentence)
  })
})
