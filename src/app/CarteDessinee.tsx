import { useEffect, useMemo, useRef, useState } from 'react'
import { createDessinateur } from '#/dessinSvg/createDessinateur.ts'
import { sansHabillage } from '#/dessinSvg/habillage/habillage.ts'
import { PALETTES } from '#/layers/palette.ts'
import type { AppStore } from '#/store/appStore.ts'
import { SvgDocument } from '#/ui/SvgDocument.tsx'
import s from './App.module.css'
import { useFonds } from './useFonds.ts'
import { useMapTheme } from './useMapTheme.tsx'

export type CarteDessineeProps = { store: AppStore; geoBase: string }

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

/** The view as a drawing, where there is no WebGL: it shows, and cannot be pointed at. */
export function CarteDessinee({ store, geoBase }: CarteDessineeProps) {
  const fonds = useFonds(geoBase)
  const theme = useMapTheme()
  const box = useRef<HTMLDivElement>(null)
  const [svg, setSvg] = useState('')
  const dessinateur = useMemo(() => createDessinateur(fonds), [fonds])
  // Draws again when what is on the map changes; a late drawing is dropped.
  useEffect(() => {
    let asked = 0
    const draw = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = box.current ?? {}
      if (width === 0 || height === 0) return
      asked += 1
      const own = asked
      const faits = store.getState()
      const demande = { faits, taille: { width, height }, palette: PALETTES[theme] }
      dessinateur.draw(demande, sansHabillage(TEXTES)).then(
        (dessin) => own === asked && setSvg(dessin.svg),
        () => {},
      )
    }
    draw()
    const stop = store.subscribe((state, before) => {
      if (FAITS.some((name) => state[name] !== before[name])) draw()
    })
    return () => {
      asked += 1
      stop()
    }
  }, [dessinateur, store, theme])
  // The worker goes with the map it draws.
  useEffect(() => () => dessinateur.dispose(), [dessinateur])
  return (
    <div ref={box} className={s['dessinee']}>
      <SvgDocument svg={svg} />
    </div>
  )
}
