/*
 * Last resort, outside the bundle so that it works when the bundle does not: a file of
 * the application that is missing or damaged in this browser (half an update, a full
 * disk) is mended by fetching everything again, once. Never a loop: a second failure in
 * the same tab is told, not retried. The application asks for it with `lisiere:panne`
 * and hears about what could not be done with `lisiere:secours`.
 */
;(() => {
  const KEY = 'lisiere.reparation'
  const PATIENCE_MS = 12_000
  const SENTENCES = {
    'sans-reseau':
      'Une partie de Lisière manque dans ce navigateur, et le réseau est coupé. Rechargez la page une fois reconnecté : elle se réparera.',
    deja: 'Lisière n’a pas pu se réparer toute seule. Videz les données de ce site dans votre navigateur, puis rechargez la page.',
  }
  let isMending = false

  const isEmpty = () => (document.getElementById('racine')?.childElementCount ?? 0) === 0

  /** True the first time in this tab; without storage, true unless the page was just reloaded. */
  const mayTry = () => {
    try {
      if (sessionStorage.getItem(KEY) !== null) return false
      sessionStorage.setItem(KEY, 'tentee')
      return true
    } catch {
      return performance.getEntriesByType('navigation')[0]?.type !== 'reload'
    }
  }

  const isOnline = async () => {
    try {
      const probe = new URL(`manifest.webmanifest?sonde=${Date.now()}`, document.baseURI)
      return (await fetch(probe, { cache: 'no-store' })).ok
    } catch {
      return false
    }
  }

  /** Only what this application put there: an address may be shared with others. */
  const clear = async () => {
    try {
      const scope = new URL('./', document.baseURI).href
      for (const name of await caches.keys()) {
        if (name.startsWith('workbox-precache') && name.endsWith(scope)) await caches.delete(name)
      }
      for (const registration of await navigator.serviceWorker.getRegistrations()) {
        if (registration.scope === scope) await registration.unregister()
      }
    } catch {
      // Storage refused: nothing of ours is kept, reloading is enough.
    }
  }

  const giveUp = (reason) => {
    if (!isEmpty()) {
      window.dispatchEvent(new CustomEvent('lisiere:secours', { detail: SENTENCES[reason] }))
      return
    }
    const sentence = document.createElement('p')
    sentence.setAttribute('role', 'alert')
    sentence.textContent = SENTENCES[reason]
    document.getElementById('racine')?.append(sentence)
  }

  const mend = async () => {
    if (isMending) return
    isMending = true
    if (!(await isOnline())) {
      giveUp('sans-reseau')
    } else if (mayTry()) {
      await clear()
      window.location.reload()
      return
    } else {
      giveUp('deja')
    }
    isMending = false
  }

  window.addEventListener('lisiere:panne', () => void mend())
  // A script that did not come, or does not read, before anything was drawn.
  window.addEventListener(
    'error',
    (event) => {
      const isScript = event.target instanceof HTMLScriptElement
      if (isEmpty() && (isScript || event.target === window)) void mend()
    },
    true,
  )
  window.addEventListener('load', () => {
    setTimeout(() => {
      if (isEmpty()) void mend()
    }, PATIENCE_MS)
  })
})()
