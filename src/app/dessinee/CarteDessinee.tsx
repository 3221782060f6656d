import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createDessinateur } from '#/dessinSvg/createDessinateur.ts'
import { sansHabillage } from '#/dessinSvg/habillage/habillage.ts'
import { fitBbox, type Vue } from '#/dessinSvg/projection.ts'
import type { Fonds } from '#/dessinSvg/scene/captureScene.ts'
import { type MapTheme, PALETTES } from '#/layers/palette.ts'
import type { Allure, Insets } from '#/map/mapPort.ts'
import { FRANCE_WGS84 } from '#/map/syncCamera.ts'
import type { AppStore } from '#/store/appStore.ts'
import { SvgDocument } from '#/ui/SvgDocument.tsx'
import s from './Dessinee.module.css'
import { useGestes } from './useGestes.ts'

export type CarteDessineeProps = {
  /** The same object as long as the page lives. */
  fonds: Fonds
  store: AppStore
  theme: MapTheme
  padding: Insets
  allure: Allure
}

/** Facts that change the drawing; the rest of the store moves without it. */
const FAITS = [
  'selectedId',
  'comparedId',
  'comparedMillesime',
  'millesime',
  'visibleLayers',
  'vue',
  'chemin',
  'typesCaches',
  'etatsCaches',
  'camera',
  'dessin',
  'thematique',
  'reponse',
] as const

const TEXTES = { titre: 'Carte', description: 'Ce que dit la phrase au-dessus.' }
const SANS_WEBGL =
  'Ce navigateur ne propose pas WebGL\u202f: la carte est dessinée. Elle se déplace et s’agrandit\u202f; un territoire se choisit dans la liste ou par la recherche.'
const PANNE =
  'La carte n’a pas pu se charger\u202f: elle est dessinée. La liste, la recherche et les fiches restent utilisables\u202f; recharger la page suffit souvent.'
const NOM = 'Carte dessinée\u202f: flèches pour se déplacer, plus et moins pour changer d’échelle'
const ZOOM_MIN = 4
const ZOOM_MAX = 14

/** The view as a drawing, where there is no WebGL: it moves, and nothing on it can be pointed at. */
export function CarteDessinee({ fonds, store, theme, padding, allure }: CarteDessineeProps) {
  const box = useRef<HTMLDivElement>(null)
  const [dessin, setDessin] = useState<{ svg: string; vue: Vue | null }>({ svg: '', vue: null })
  const { echelle } = allure
  const dessinateur = useMemo(() => createDessinateur(fonds), [fonds])
  // The worker goes with the map it draws.
  useEffect(() => () => dessinateur.dispose(), [dessinateur])

  // Says once why this map is not the usual one.
  useEffect(() => {
    const { mapState, tell } = store.getState()
    tell(mapState === 'failed' ? PANNE : SANS_WEBGL)
  }, [store])

  // Draws again when what is on the map changes; a late drawing is dropped.
  useEffect(() => {
    let asked = 0
    const draw = () => {
      const { clientWidth = 0, clientHeight = 0 } = box.current ?? {}
      if (clientWidth === 0 || clientHeight === 0) return
      asked += 1
      const own = asked
      document.documentElement.dataset['carte'] = 'dessin'
      const demande = {
        faits: store.getState(),
        taille: { width: clientWidth / echelle, height: clientHeight / echelle },
        palette: PALETTES[theme],
        marges: padding,
      }
      dessinateur.draw(demande, sansHabillage(TEXTES)).then(
        (drawn) => {
          if (own !== asked) return
          setDessin(drawn)
          document.documentElement.dataset['carte'] = 'idle'
        },
        () => {},
      )
    }
    draw()
    const stop = store.subscribe((state, before) => {
      if (FAITS.some((name) => state[name] !== before[name])) draw()
    })
    const resized = new ResizeObserver(draw)
    if (box.current) resized.observe(box.current)
    return () => {
      asked += 1
      stop()
      resized.disconnect()
    }
  }, [dessinateur, store, theme, padding, echelle])

  const { svg, vue } = dessin
  // The new drawing stands where the old one was dragged to.
  useEffect(() => {
    const sheet = svg === '' ? null : box.current?.firstElementChild
    if (sheet instanceof HTMLElement) sheet.style.removeProperty('transform')
  }, [svg])
  const go = useCallback((next: Vue) => store.getState().rememberCamera(next), [store])
  const zoom = useCallback(
    (levels: number) => {
      if (vue === null) return
      go({ ...vue, zoom: Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, vue.zoom + levels)) })
    },
    [vue, go],
  )
  // The buttons beside the map, obeyed as the map would.
  useEffect(
    () =>
      store.subscribe(({ cameraCommand }, before) => {
        if (cameraCommand === null || cameraCommand === before.cameraCommand) return
        const { clientWidth = 0, clientHeight = 0 } = box.current ?? {}
        const taille = { width: clientWidth / echelle, height: clientHeight / echelle }
        if (cameraCommand.kind === 'zoom-in') zoom(1)
        else if (cameraCommand.kind === 'zoom-out') zoom(-1)
        else if (cameraCommand.kind === 'selection' || store.getState().selectedId === null)
          store.getState().rememberCamera(null)
        else go(fitBbox(FRANCE_WGS84, taille, padding, ZOOM_MAX))
      }),
    [store, zoom, go, padding, echelle],
  )
  const gestes = useGestes({ vue, reduction: 1 / echelle, onVue: go, onZoom: zoom })
  return (
    <div
      ref={box}
      className={s['dessinee']}
      role="application"
      aria-label={NOM}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region is moved by its keys.
      tabIndex={0}
      {...gestes}
    >
      <SvgDocument svg={svg} />
    </div>
  )
}
