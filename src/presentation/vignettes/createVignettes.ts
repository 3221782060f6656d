import type { MapTheme } from '#/layers/palette.ts'

/** A view in small. */
export type Vignette = {
  /** The whole drawing, an SVG document with its names: for a large one. */
  svg: string
  /** Address of the same without names, which nobody reads at this size: for a list. */
  src: string
}

/** Draws the view of a query string; rejects when it cannot. */
export type DessinerVue = (vue: string, theme: MapTheme) => Promise<Vignette>

export type Vignettes = {
  /** What is drawn already, or null. */
  known: (vue: string, theme: MapTheme) => Vignette | null
  /**
   * Asks for a drawing. Given up while it waits for its turn, it is never begun. One that
   * failed is tried again by who asks next.
   */
  ask: (vue: string, theme: MapTheme, signal: AbortSignal) => Promise<Vignette>
}

type Attente = { resolve: (vignette: Vignette) => void; reject: (reason: unknown) => void }
type Demande = { vue: string; theme: MapTheme; attentes: Set<Attente> }

/** Views in small, one at a time, in the order they were asked for; kept as long as the page lives. */
export function createVignettes(dessiner: DessinerVue): Vignettes {
  const faites = new Map<string, Vignette>()
  const demandes = new Map<string, Demande>()
  let current: string | null = null

  const advance = async () => {
    const [next] = demandes
    if (current !== null || next === undefined) return
    const [key, { vue, theme, attentes }] = next
    current = key
    try {
      const made = await dessiner(vue, theme)
      faites.set(key, made)
      for (const { resolve } of attentes) resolve(made)
    } catch (error) {
      for (const { reject } of attentes) reject(error)
    }
    current = null
    demandes.delete(key)
    void advance()
  }

  return {
    known: (vue, theme) => faites.get(keyOf(vue, theme)) ?? null,
    ask: (vue, theme, signal) => {
      const key = keyOf(vue, theme)
      const faite = faites.get(key)
      if (faite !== undefined) return Promise.resolve(faite)
      const demande = demandes.get(key) ?? { vue, theme, attentes: new Set() }
      demandes.set(key, demande)
      return new Promise((resolve, reject) => {
        const attente = { resolve, reject }
        demande.attentes.add(attente)
        const giveUp = () => {
          demande.attentes.delete(attente)
          if (demande.attentes.size === 0 && current !== key) demandes.delete(key)
          reject(signal.reason)
        }
        signal.addEventListener('abort', giveUp, { once: true })
        void advance()
      })
    },
  }
}

const keyOf = (vue: string, theme: MapTheme) => `${theme} ${vue}`
