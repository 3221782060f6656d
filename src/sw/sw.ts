import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { answerEtat } from './etatPrecache.ts'
import { answerGeo } from './geo.ts'

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (PrecacheEntry & { octets?: number })[]
}

const entries = self.__WB_MANIFEST
const scope = new URL(self.registration.scope)

// A new version waits until a reader accepts it: never in the middle of a talk.
self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: string }
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'etat') event.waitUntil(answerEtat(event, entries))
})

// The first version serves the page that installed it, so that one visit is enough.
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(entries)

/** The page has one address and a query for the view: whatever the query, it is the same file. */
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.origin === scope.origin &&
    [scope.pathname, `${scope.pathname}index.html`].includes(url.pathname),
  createHandlerBoundToURL('index.html'),
)

registerRoute(
  ({ url }) => url.origin === scope.origin && url.pathname.startsWith(`${scope.pathname}geo/`),
  ({ request, url }) => answerGeo(request, url.pathname.slice(`${scope.pathname}geo/`.length)),
)
