import { useCallback, useEffect, useMemo, useRef } from 'react'
import { DESCRIPTIONS_GENRE } from '#/analysis/ecarts/descriptions.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { DescriptionGenre } from '#/domain/ecart.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { ChoixEcart } from '#/store/ecarts.slice.ts'
import { type FaitsEcart, followChoix, reglerVue } from './reglerVue.ts'

/** What the view shows, checked, and how to change it. */
export type Vue = {
  faits: FaitsEcart
  /** The kind chosen; null: all of them. */
  genre: DescriptionGenre | null
  /** Kinds of the scale, in the order of the menus. */
  genres: readonly DescriptionGenre[]
  choose: (choix: Partial<ChoixEcart>) => void
}

/**
 * Reads the view from the store, brought back to what exists. The store keeps what the
 * address said: to correct it would add a step that going back could not pass.
 */
export function useVueReglee(): Vue {
  const catalogue = useCatalogue()
  const tell = useAppStore((state) => state.tell)
  const chooseEcart = useAppStore((state) => state.chooseEcart)
  const echelleEcart = useAppStore((state) => state.echelleEcart)
  const genreEcart = useAppStore((state) => state.genreEcart)
  const uniteEcart = useAppStore((state) => state.uniteEcart)
  const regionEcart = useAppStore((state) => state.regionEcart)
  const reglagesEcart = useAppStore((state) => state.reglagesEcart)
  const { faits, remarks } = useMemo(
    () =>
      reglerVue(
        { echelleEcart, genreEcart, uniteEcart, regionEcart, reglagesEcart },
        {
          descriptions: DESCRIPTIONS_GENRE,
          isRegion: (code) => catalogue.find(`region:${code}`, 'actuel') !== null,
        },
      ),
    [catalogue, echelleEcart, genreEcart, uniteEcart, regionEcart, reglagesEcart],
  )
  const told = useRef(new Set<string>())
  // Each correction is told once: a slider in motion must not repeat it.
  useEffect(() => {
    const fresh = remarks.filter((remark) => !told.current.has(remark))
    for (const remark of fresh) told.current.add(remark)
    if (fresh.length > 0) tell(fresh.join(' '))
  }, [remarks, tell])
  const choose = useCallback(
    (choix: Partial<ChoixEcart>) => chooseEcart(followChoix(faits, choix)),
    [chooseEcart, faits],
  )
  return {
    faits,
    genre: DESCRIPTIONS_GENRE.find(({ id }) => id === faits.genreEcart) ?? null,
    genres: DESCRIPTIONS_GENRE.filter(({ echelle }) => echelle === faits.echelleEcart),
    choose,
  }
}
