import { useCallback, useMemo } from 'react'
import type { EcartsMesures, Requetes } from '#/analysis/worker/protocol.ts'
import { useAnalyse } from '../parts/analyse.ts'
import { loadContenuEcarts } from '../parts/contenuEcarts.ts'
import type { FaitsEcart } from './reglerVue.ts'
import { type Calcul, useCalcul } from './useCalcul.ts'

export type Question = Requetes['ecarts']['args']

/** The gaps that the view asks for: every région at once, so that counts by région stay at hand. */
export function useEcarts(faits: FaitsEcart): Calcul<Question, EcartsMesures> {
  const analyse = useAnalyse()
  const { echelleEcart, genreEcart, uniteEcart, reglagesEcart } = faits
  const args = useMemo(
    (): Question => ({
      echelle: echelleEcart,
      parametres: reglagesEcart,
      ...(genreEcart === null ? {} : { genres: [genreEcart] }),
      ...(uniteEcart === null ? {} : { couche: uniteEcart }),
    }),
    [echelleEcart, genreEcart, uniteEcart, reglagesEcart],
  )
  const ask = useCallback(
    async (question: Question) => {
      if (question.echelle === 'france') return analyse.ecarts(question)
      const contenu = await loadContenuEcarts()
      return contenu.ok ? analyse.ecarts({ ...question, contenu: contenu.value }) : contenu
    },
    [analyse],
  )
  return useCalcul(ask, args)
}
