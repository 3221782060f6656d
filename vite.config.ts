/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './vite.csp.ts'
import { openGraph } from './vite.og.ts'
import { offline } from './vite.pwa.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** A page costs a second to set up: the tests that need one say so by their name. */
const DOM_TESTS = 'src/**/*.dom.test.ts'

export default defineConfig({
  // Relative addresses: the build works from any sub-path, or from a USB stick behind any static server.
  base: './',
  plugins: [react(), contentSecurityPolicy(), openGraph(), offline()],
  resolve: {
    alias: [
      { find: /^#\//, replacement: `${at('./src')}/` },
      { find: /^(html2canvas|canvg|dompurify)$/, replacement: at('./src/livret/pdf/absent.ts') },
      { find: /^fflate$/, replacement: at('./src/io/fflateSync.ts') },
    ],
  },
  worker: { format: 'es' },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1200 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    // Panels with long lists take seconds in jsdom on two busy cores.
    testTimeout: 20_000,
    restoreMocks: true,
    // By default one core of two would wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'logique',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/data/**/*.test.ts'],
          exclude: [DOM_TESTS, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', DOM_TESTS],
          setupFiles: ['tests/helpers/setup.ts'],
        },
      },
    ],
  },
})
