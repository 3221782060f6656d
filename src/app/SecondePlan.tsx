import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useCatalogue, useDatasets } from '#/datasets/DatasetsContext.tsx'
import { coucheDeCarte } from '#/domain/indicateur.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { MapView } from '#/map/MapView.tsx'
import type { MapViewProps } from '#/map/mapViewProps.ts'
import { type AppStore, AppStoreContext, useAppStore } from '#/store/appStore.ts'
import { Notice } from '#/ui/Notice.tsx'
import { SwipeHandle } from '#/ui/SwipeHandle.tsx'
import { thematiqueDe } from './keepIndicateur.ts'
import { LegendeThematique } from './LegendeThematique.tsx'
import s from './SecondePlan.module.css'
import { createSecondStore, secondMillesime } from './secondStore.ts'

export type SecondePlanProps = Omit<MapViewProps, 'link'> & {
  link: NonNullable<MapViewProps['link']>
  isVolet: boolean
}

/** The second map, its sentence and its legend: beside the first, or over it up to a handle. */
export function SecondePlan({ isVolet, ...props }: SecondePlanProps) {
  const second = useSecondStore(props.store)
  const volet = useAppStore((state) => state.volet)
  const moveVolet = useAppStore((state) => state.moveVolet)
  if (second === null) return null
  return (
    <>
      <section
        className={s['seconde']}
        data-volet={isVolet || undefined}
        aria-label="Seconde carte"
        style={isVolet ? { clipPath: `inset(0 0 0 ${volet}%)` } : {}}
      >
        <MapView {...props} store={second} titre="Seconde carte des territoires" />
        <AppStoreContext value={second}>
          <div className={s['cartouche']} data-volet={isVolet || undefined}>
            <Phrase store={second} isVolet={isVolet} />
          </div>
          <div className={s['legende']} data-volet={isVolet || undefined}>
            <LegendeThematique />
          </div>
        </AppStoreContext>
      </section>
      {isVolet ? (
        <SwipeHandle
          label="Volet entre les deux cartes"
          value={volet}
          format={phraseVolet}
          onChange={moveVolet}
        />
      ) : null}
    </>
  )
}

/** « La seconde carte couvre 40 % de la largeur, à droite ». */
export function phraseVolet(volet: number): string {
  if (volet === 0) return 'La seconde carte couvre toute la largeur'
  if (volet === 100) return 'La première carte couvre toute la largeur'
  return `La seconde carte couvre ${100 - volet}${FINE}% de la largeur, à droite`
}

function Phrase({ store, isVolet }: { store: AppStore; isVolet: boolean }) {
  const thematique = useStore(store, (state) => state.thematique)
  const mapState = useStore(store, (state) => state.mapState)
  if (mapState === 'no-webgl') {
    return (
      <Notice>
        La seconde carte ne peut pas s’ouvrir ici ; son indicateur reste dans la fiche.
      </Notice>
    )
  }
  if (thematique?.phrase === undefined) return null
  const { phrase } = thematique
  return (
    <p className={s['phrase']}>
      {isVolet ? 'À droite du volet, ' : 'À droite, '}
      {phrase.charAt(0).toLowerCase()}
      {phrase.slice(1)}
    </p>
  )
}

/** A store that lives as long as the map, coloured by the second indicator. */
function useSecondStore(main: AppStore): AppStore | null {
  const catalogue = useCatalogue()
  const datasets = useDatasets()
  const carte = useAppStore((state) => state.secondeCarte)
  const millesime = useAppStore(secondMillesime)
  const [store, setStore] = useState<AppStore | null>(null)

  useEffect(() => {
    const made = createSecondStore(main, catalogue)
    setStore(made.store)
    return () => {
      made.stop()
      setStore(null)
    }
  }, [main, catalogue])

  // Keeps the colours of the second map in step with its indicator.
  useEffect(() => {
    if (store === null || carte === null) return
    let isCurrent = true
    const couche = coucheDeCarte(carte, millesime)
    void thematiqueDe(carte, couche, { catalogue, datasets }).then((thematique) => {
      if (isCurrent) store.getState().colour(thematique)
    })
    return () => {
      isCurrent = false
    }
  }, [store, carte, millesime, catalogue, datasets])

  return store
}
