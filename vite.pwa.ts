import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { MAX_PRECACHE_OCTETS } from './src/domain/horsLigne.ts'

type Entry = { url: string; revision: string | null; size: number; integrity?: string }

/**
 * What the service worker takes in one go: the application and everything its map needs
 * at the scale of a Pays. Communes and figures are taken along one by one (see
 * `src/domain/horsLigne.ts`); exports are for QGIS and the preview for social networks.
 */
const PRECACHED = ['**/*.{html,js,mjs,css,woff2,ttf,svg,png,json}']
const NOT_PRECACHED = [
  'geo/communes/**',
  'geo/chiffres/**',
  'geo/communes.json',
  'geo/communes-chiffres.json',
  'geo/export/**',
  'apercu.png',
]

/** Total on disk, or an error that names the largest files when it is over the bound. */
export function checkBudget(entries: readonly Pick<Entry, 'url' | 'size'>[]): number {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total <= MAX_PRECACHE_OCTETS) return total
  const largest = entries.toSorted((a, b) => b.size - a.size).slice(0, 8)
  throw new Error(
    `The precache is ${total} bytes on disk, over the bound of ${MAX_PRECACHE_OCTETS}. Largest:\n` +
      largest.map(({ url, size }) => `  ${size} ${url}`).join('\n'),
  )
}

/**
 * Installable, and working without a network after one visit. Each file of the precache
 * carries its checksum: a server caught in the middle of an update, or a sign-in page of
 * a hotel, cannot be taken for a version.
 */
export function offline(): PluginOption {
  let outDir = 'dist'
  return [
    {
      name: 'lisiere-out-dir',
      configResolved: (config) => {
        outDir = join(config.root, config.build.outDir)
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: PRECACHED,
        globIgnores: NOT_PRECACHED,
        maximumFileSizeToCacheInBytes: MAX_PRECACHE_OCTETS,
        manifestTransforms: [
          async (entries) => {
            const total = checkBudget(entries)
            console.info(
              `precache: ${entries.length} files, ${(total / 1e6).toFixed(2)} MB on disk of ${MAX_PRECACHE_OCTETS / 1e6}`,
            )
            const manifest = entries.map((entry) => ({
              ...entry,
              octets: entry.size,
              integrity: checksum(join(outDir, entry.url)),
            }))
            return { manifest, warnings: [] }
          },
        ],
      },
      manifest: {
        lang: 'fr',
        dir: 'ltr',
        name: 'Lisière : Pays, pôles territoriaux et intercommunalités',
        short_name: 'Lisière',
        description:
          'Carte des Pays et Pôles territoriaux, de leurs intercommunalités avant et après la réforme, et des zonages qui les croisent.',
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f7f4ec',
        theme_color: '#f7f4ec',
        categories: ['education', 'government', 'reference'],
        icons: [
          { src: 'icones/lisiere-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icones/lisiere-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icones/lisiere-masquable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
    }),
  ]
}

function checksum(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`
}
