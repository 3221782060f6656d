import type { Plugin } from 'vite'
import { SERVICE_IGN } from './src/layers/planIgnUrl.ts'

/** Another address can be given when building, for a mirror or a test. */
const serviceIgn = new URL(process.env['VITE_SERVICE_IGN'] ?? SERVICE_IGN).origin

/**
 * What the built page may load: itself, and one service of IGN's, called only once the
 * reader switches its background on. The development server
 * injects its own inline scripts, so the policy is written at build time only.
 * A host that sends the same policy as a header may add `frame-ancestors`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // An imported perimeter is drawn from an address the page makes for itself. The tiles of the
  // Plan IGN are fetched as bytes, without cookie nor referrer: they need no `img-src`.
  `connect-src 'self' blob: ${serviceIgn}`,
  "font-src 'self'",
  // The preview of a view to embed in another site.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'lisiere-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
      // The names of the first view start downloading before the script is read.
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: './geo/territoires.json' },
        injectTo: 'head',
      },
    ],
  }
}
