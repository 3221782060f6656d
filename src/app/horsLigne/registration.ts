import { Workbox } from 'workbox-window'
import type { EtatPrecache } from '#/domain/horsLigne.ts'

/** The service worker as the page sees it. */
export type Service = {
  /** Null when it does not answer: it is then not ready. */
  askEtat: () => Promise<EtatPrecache | null>
  /** Lets the waiting version take over and opens the page again; false when a tab is busy. */
  acceptWaiting: () => Promise<boolean>
}

type Listeners = {
  /** Whether this tab must not be disturbed. */
  isBusy: () => boolean
  onWaiting: () => void
}

const ANSWER_MS = 8000
/** Other tabs of the same browser have this long to say that they are busy. */
const BUSY_MS = 250
const CHANNEL = 'lisiere.occupation'

/** A tab left open for days looks for a newer version at this pace. */
const CHECK_MS = 3_600_000

/**
 * Registers the service worker next to the page, and waits until it is active. Null
 * where there is none: no secure context, private window, refused by the browser.
 */
export async function openService({ isBusy, onWaiting }: Listeners): Promise<Service | null> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return null
  answerOthers(isBusy)
  const workbox = new Workbox(new URL('sw.js', document.baseURI).href)
  workbox.addEventListener('waiting', onWaiting)
  try {
    const registration = await workbox.register({ immediate: true })
    if (!registration) return null
    setInterval(() => {
      if (navigator.onLine && !isBusy()) void registration.update().catch(() => {})
    }, CHECK_MS)
    await navigator.serviceWorker.ready
    return {
      askEtat: () => ask(registration),
      acceptWaiting: async () => {
        if (await isAnotherTabBusy()) return false
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
          once: true,
        })
        workbox.messageSkipWaiting()
        return true
      },
    }
  } catch {
    return null
  }
}

function ask(registration: ServiceWorkerRegistration): Promise<EtatPrecache | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(null), ANSWER_MS)
    port1.onmessage = ({ data }: MessageEvent<EtatPrecache>) => {
      clearTimeout(timer)
      resolve(data)
    }
    registration.active?.postMessage({ type: 'etat' }, [port2])
  })
}

/** Tells the other tabs, when they ask, that this one is in front of a room. */
function answerOthers(isBusy: () => boolean): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => {
    if (data === 'qui' && isBusy()) channel.postMessage('occupe')
  }
}

function isAnotherTabBusy(): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL)
    const settle = (isOther: boolean) => {
      clearTimeout(timer)
      channel.close()
      resolve(isOther)
    }
    const timer = setTimeout(() => settle(false), BUSY_MS)
    channel.onmessage = ({ data }) => {
      if (data === 'occupe') settle(true)
    }
    channel.postMessage('qui')
  })
}
