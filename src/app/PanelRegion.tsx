import { Suspense, useEffect, useRef } from 'react'
import { panelOf } from '#/panels/registry.ts'
import { useAppStore } from '#/store/appStore.ts'
import { SHEET_STOPS, type SheetStop } from '#/store/panels.slice.ts'
import { ErrorBoundary } from '#/ui/ErrorBoundary.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Sheet } from '#/ui/Sheet.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './App.module.css'
import { useFocusKept } from './useFocusKept.ts'

/** Narrow and tall enough for a sheet over the map; narrower or lower pages simply scroll. */
export const SHEET_QUERY = '(max-width: 859px) and (min-height: 560px)'

const STOP_NAMES: Record<SheetStop, string> = {
  peek: 'Fiche réduite à son titre',
  half: 'Fiche à mi-hauteur',
  full: 'Fiche dépliée',
}

/** The sheet of paper beside the map, or over it on a phone. */
export function PanelRegion() {
  const isSheet = useMediaQuery(SHEET_QUERY)
  const stop = useAppStore((state) => state.sheetStop)
  const setStop = useAppStore((state) => state.setSheetStop)
  if (!isSheet) {
    return (
      <div className={s['panneau']} data-region="fiche">
        <Panel />
      </div>
    )
  }
  return (
    <div className={s['feuille']} data-region="fiche" data-stop={stop}>
      <Sheet
        stops={SHEET_STOPS.map((id) => ({ id, name: STOP_NAMES[id] }))}
        stop={stop}
        onStop={setStop}
      >
        <Panel />
      </Sheet>
    </div>
  )
}

/** The sheet alone, wherever it is laid. */
export function Panel() {
  const vue = useAppStore((state) => state.vue)
  const selectedId = useAppStore((state) => state.selectedId)
  const cluster = useAppStore((state) =>
    state.vue === 'clusters-france' ? (state.cluster ?? '') : '',
  )
  const { id, titre, Component } = panelOf({ vue, selectedId })
  const scroller = useRef<HTMLElement>(null)
  const key = `${id} ${vue === 'portrait' ? (selectedId ?? '') : ''} ${cluster}`
  // Keeps the reader at the top of a sheet when another one replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what changes the sheet
  useEffect(() => {
    scroller.current?.scrollTo?.({ top: 0 })
  }, [key])
  useFocusKept(scroller, `${vue} ${selectedId ?? ''} ${cluster}`, selectedId)
  return (
    <section
      ref={scroller}
      id="fiche"
      className={s['fiche']}
      aria-label={`Fiche : ${titre}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <ErrorBoundary
        sentence="Cette fiche s’est déchirée en s’ouvrant. La carte et la recherche tiennent bon."
        resetKey={key}
      >
        <Suspense fallback={<Notice tone="loading">On déplie la fiche…</Notice>}>
          <Component />
        </Suspense>
      </ErrorBoundary>
    </section>
  )
}
