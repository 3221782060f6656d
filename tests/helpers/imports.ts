import { readdirSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'

/*
 * Who may import whom. `type:x` allows only `import type` from x. A package is named
 * as in package.json; `node:*` allows Node's own modules.
 */
type Rule = { folders: string[]; packages: string[] }

const RULES: Record<string, Rule> = {
  domain: { folders: [], packages: ['valibot'] },
  lib: { folders: [], packages: [] },
  analysis: {
    folders: ['domain', 'lib'],
    packages: ['@turf/turf', 'polygon-clipping', 'topojson-client', 'flatbush', 'comlink'],
  },
  content: { folders: ['domain', 'lib'], packages: ['valibot', 'node:*', 'jsonc-parser'] },
  datasets: { folders: ['domain', 'lib'], packages: ['valibot', 'topojson-client', 'react'] },
  search: { folders: ['domain', 'lib', 'content'], packages: ['minisearch', 'comlink', 'react'] },
  layers: { folders: ['domain', 'lib'], packages: ['type:maplibre-gl', 'd3-scale'] },
  indicateurs: {
    folders: ['domain', 'lib', 'layers', 'type:store'],
    packages: ['d3-scale', 'simple-statistics'],
  },
  store: { folders: ['domain', 'lib', 'type:layers'], packages: ['zustand', 'react'] },
  url: { folders: ['domain', 'lib', 'store', 'layers'], packages: [] },
  io: {
    folders: ['domain', 'lib', 'analysis'],
    packages: ['valibot', 'papaparse', 'write-excel-file', 'fflate', 'comlink'],
  },
  ui: { folders: ['lib'], packages: ['react', 'react-dom', 'react-aria-components', 'uqr'] },
  map: {
    folders: ['domain', 'lib', 'layers', 'store', 'datasets'],
    packages: ['maplibre-gl', 'react', 'topojson-client'],
  },
  dessinSvg: {
    // It prints what the map prints: it drives the same synchronisation, without the library.
    folders: [
      'domain',
      'lib',
      'layers',
      'store',
      'type:datasets',
      'map/mapPort.ts',
      'map/syncMap.ts',
      'map/images.ts',
      'map/topo',
    ],
    packages: ['d3-geo', 'comlink', 'type:maplibre-gl'],
  },
  panels: {
    folders: [
      'domain',
      'lib',
      'content',
      'datasets',
      'search',
      // Panels ask the worker and borrow its types and sentences; they compute nothing themselves.
      'analysis/worker',
      'analysis/phrase',
      'analysis/ecarts/descriptions.ts',
      'type:analysis',
      'layers',
      'indicateurs',
      'store',
      'io',
      'ui',
    ],
    packages: ['react', 'zustand', 'd3-force', 'd3-scale'],
  },
  presentation: {
    folders: [
      'domain',
      'lib',
      'content',
      'datasets',
      'analysis/phrase',
      'type:analysis',
      'layers',
      'store',
      // A step's view is an address: it is read and written as one.
      'url',
      'io',
      'ui',
      'panels',
      'dessinSvg',
    ],
    packages: ['valibot', 'react', 'react-dom', 'zustand', 'react-aria-components'],
  },
  // The service worker: a program of its own, that shares only what it must agree on with the page.
  sw: {
    folders: ['domain', 'lib'],
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'],
  },
  livret: {
    folders: ['domain', 'lib'],
    // Its fonts travel inside the file; the PDF writer needs them as whole TrueType files.
    packages: ['jspdf', '@expo-google-fonts/*'],
  },
  pipeline: {
    folders: ['domain', 'lib', 'analysis'],
    packages: [
      'node:*',
      'mapshaper',
      'd3-dsv',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
    ],
  },
  cli: {
    folders: ['domain', 'lib', 'analysis', 'content', 'datasets', 'search'],
    packages: ['node:*', 'minisearch', '@playwright/test', 'vite'],
  },
  app: {
    folders: [
      'domain',
      'lib',
      'analysis',
      'content',
      'datasets',
      'search',
      'layers',
      'indicateurs',
      'store',
      'url',
      'io',
      'ui',
      'map',
      'dessinSvg',
      'panels',
      'livret',
      'presentation',
    ],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'workbox-window',
      '@fontsource/atkinson-hyperlegible-next',
      '@fontsource/source-serif-4',
    ],
  },
}

/** Only types of these packages are ever needed at build time; they ship nothing. */
const TYPE_ONLY_PACKAGES = ['geojson', 'topojson-specification', 'maplibre-gl']

type Import = { file: string; specifier: string; isType: boolean }

const IMPORT =
  /(?:^|[\n;])\s*(import|export)\s+(type\s+)?([^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g

/** Static, re-export, dynamic and worker imports of a source text. */
export function readImports(file: string, source: string): Import[] {
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  return [...withoutComments.matchAll(IMPORT)].flatMap((match) => {
    const specifier = match[4] ?? match[5] ?? match[6]
    return specifier === undefined ? [] : [{ file, specifier, isType: match[2] !== undefined }]
  })
}

/** Every shipped source file: no test, benchmark or declaration. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.(test|bench)\.tsx?$|\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
}

/** Returns a French sentence when the import breaks a rule, otherwise null. */
export function judge({ file, specifier, isType }: Import): string | null {
  const path = relative('src', file).split('\\').join('/')
  const folder = path.split('/')[0] ?? ''
  const rule = RULES[folder]
  if (!rule) return path.includes('/') ? `${file} : dossier inconnu « ${folder} »` : null
  if (specifier.startsWith('#data/') || specifier.endsWith('.css')) return null
  if (specifier.startsWith('#/') || specifier.startsWith('.')) {
    if (specifier.startsWith('../../')) return `${file} : plus d’un « .. » dans ${specifier}`
    const target = specifier.startsWith('#/')
      ? specifier.slice(2)
      : posix.normalize(posix.join(dirname(path), specifier))
    const [targetFolder = '', targetPanel] = target.split('/')
    if (rule.folders.includes(`${targetFolder}/${targetPanel}`)) return null
    if (rule.folders.includes(target)) return null
    if (targetFolder === folder) return judgePanels(file, path, targetPanel)
    if (rule.folders.includes(targetFolder)) return null
    if (isType && rule.folders.includes(`type:${targetFolder}`)) return null
    return `${file} importe ${targetFolder} (${specifier})`
  }
  return judgePackage(file, rule, specifier, isType)
}

/** A panel never imports another panel; shared parts and the registry are the exceptions. */
function judgePanels(file: string, path: string, targetPanel: string | undefined): string | null {
  const [folder, panel] = path.split('/')
  if (folder !== 'panels' || targetPanel === undefined || targetPanel.includes('.')) return null
  const isRegistry = panel?.includes('.')
  if (isRegistry || targetPanel === panel || targetPanel === 'parts') return null
  return `${file} importe le panneau « ${targetPanel} »`
}

function judgePackage(file: string, rule: Rule, specifier: string, isType: boolean) {
  const name = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? specifier)
  const scope = name.split('/')[0] ?? name
  const allowed = name.startsWith('node:') ? 'node:*' : name
  if (rule.packages.includes(allowed) || rule.packages.includes(`${scope}/*`)) return null
  if (isType && (rule.packages.includes(`type:${allowed}`) || TYPE_ONLY_PACKAGES.includes(name)))
    return null
  return `${file} importe le paquet ${name}`
}
