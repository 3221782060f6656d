// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { CACHE_EMPORT, isEmporte, MAX_EMPORT_OCTETS } from '#/domain/horsLigne.ts'
import { sha256Hex } from '#/lib/sha256Hex.ts'
import manifest from '../../../public/geo/manifest.json'
import { fakeCaches } from '../../../tests/helpers/fakeCaches.ts'
import { createEmport, type FichierEmporte } from './emport.ts'

const GEO = 'https://exemple.test/geo/'
const TEXTES: Record<string, string> = {
  'communes.json': '{"version":1}',
  'communes/39.topo.json': '{"a":39}',
  'communes/01.topo.json': '{"a":1}',
}

async function files(textes = TEXTES): Promise<FichierEmporte[]> {
  const all = Object.entries({ ...textes, 'villes.json': '{}' })
  return Promise.all(
    all.map(async ([chemin, texte]) => ({
      chemin,
      octets: texte.length,
      sha256: await sha256Hex(new TextEncoder().encode(texte)),
    })),
  )
}

const server = (textes: Record<string, string>) =>
  vi.fn(async (input: string | URL | Request) => {
    const texte = textes[String(input).slice(GEO.length)]
    return texte === undefined ? new Response('', { status: 404 }) : new Response(texte)
  })

async function start(textes = TEXTES) {
  const stockage = fakeCaches()
  const fetchLike = server(textes)
  const emport = createEmport({ geoBase: GEO, fichiers: await files(), stockage, fetchLike })
  const take = (chemins: string[], signal = new AbortController().signal) =>
    emport.take(chemins, { onProgress: () => {}, signal })
  return { stockage, fetchLike, emport, take }
}

describe('ce que l’on emporte', () => {
  it('ne compte que ce que le service ne prend pas d’un bloc', async () => {
    const { emport } = await start()
    expect(emport.fichiers.map(({ chemin }) => chemin)).toEqual(Object.keys(TEXTES))
  })

  it('prend ce qui manque, dans l’ordre demandé, et ne le reprend pas', async () => {
    const { emport, take, fetchLike } = await start()
    expect(await take(['communes/39.topo.json', 'communes.json'])).toBe('fini')
    expect(fetchLike.mock.calls.map(([url]) => String(url).slice(GEO.length))).toEqual([
      'communes/39.topo.json',
      'communes.json',
    ])
    expect([...(await emport.presents())].sort()).toEqual([
      'communes.json',
      'communes/39.topo.json',
    ])
    await take(['communes/39.topo.json'])
    expect(fetchLike).toHaveBeenCalledTimes(2)
  })

  it('refuse une page de portail ou un fichier d’une autre version', async () => {
    const { emport, take } = await start({ ...TEXTES, 'communes.json': '<!doctype html>' })
    expect(await take(['communes.json'])).toBe('coupe')
    expect((await emport.presents()).size).toBe(0)
  })

  it('ne prend pas un contenu périmé pour le bon, et le jette', async () => {
    const { stockage, emport } = await start()
    const cache = await stockage.open(CACHE_EMPORT)
    await cache.put(`${GEO}communes.json?sha=0000`, new Response('{}'))
    expect((await emport.presents()).size).toBe(0)
    await emport.clean()
    expect(await cache.keys()).toEqual([])
  })

  it('s’arrête après trois échecs de suite, garde le reste', async () => {
    const { take, fetchLike } = await start({})
    expect(await take(Object.keys(TEXTES))).toBe('coupe')
    expect(fetchLike).toHaveBeenCalledTimes(3)
  })

  it('s’arrête à la demande, et rend la place', async () => {
    const { emport, take } = await start()
    expect(await take(Object.keys(TEXTES), AbortSignal.abort())).toBe('arrete')
    await take(Object.keys(TEXTES))
    await emport.drop(['communes/39.topo.json'])
    expect(await emport.presents()).not.toContain('communes/39.topo.json')
  })

  it('dit quand le navigateur n’a plus de place', async () => {
    const { stockage, take } = await start()
    const cache = await stockage.open(CACHE_EMPORT)
    vi.spyOn(cache, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
    expect(await take(['communes.json'])).toBe('plein')
  })

  it('tient sous sa borne avec les fichiers d’aujourd’hui', () => {
    const total = manifest.fichiers
      .filter(({ chemin }) => isEmporte(chemin))
      .reduce((sum, { octets }) => sum + octets, 0)
    expect(total).toBeGreaterThan(5_000_000)
    expect(total).toBeLessThan(MAX_EMPORT_OCTETS)
  })
})
