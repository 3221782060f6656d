import type { Plugin } from 'vite'

/**
 * What the built page may load: itself, and nothing else. The development server
 * injects its own inline scripts, so the policy is written at build time only.
 * A host that sends the same policy as a header may add `frame-ancestors`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // An imported perimeter is drawn from an address the page makes for itself.
  "connect-src 'self' blob:",
  "font-src 'self'",
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
