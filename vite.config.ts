/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './vite.csp.ts'
import { openGraph } from './vite.og.ts'
import { offline } from './vite.pwa.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/data/**/*.test.ts'],
    setupFiles: ['tests/helpers/setup.ts'],
    // Panels with long lists take seconds in jsdom on two busy cores.
    testTimeout: 20_000,
    restoreMocks: true,
  },
})
