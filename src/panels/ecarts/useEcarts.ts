import { useCallback, useMemo } from 'react'
import type { EcartsMesures, Requetes } from '#/analysis/worker/protocol.ts'
import type { Result } from '#/domain/finding.ts'
import { type Analyse, useAnalyse } from '../parts/analyse.ts'
import { loadContenuEcarts } from '../parts/contenuEcarts.ts'
import type { FaitsEcart } from './reglerVue.ts'
import { type Calcul, useCalcul } from './useCalcul.ts'

export type Question = Requetes['ecarts']['args']

/** What the view asks of the engine. */
export function questionOf({
  echelleEcart,
  genreEcart,
  uniteEcart,
  reglagesEcart,
}: Omit<FaitsEcart, 'regionEcart'>): Question {
  return {
    echelle: echelleEcart,
    parametres: reglagesEcart,
    ...(genreEcart === null ? {} : { genres: [genreEcart] }),
    ...(uniteEcart === null ? {} : { couche: uniteEcart }),
  }
}

export async function askEcarts(
  analyse: Analyse,
  question: Question,
): Promise<Result<EcartsMesures>> {
  if (question.echelle === 'france') return analyse.ecarts(question)
  const contenu = await loadContenuEcarts()
  return contenu.ok ? analyse.ecarts({ ...question, contenu: contenu.value }) : contenu
}

/** The gaps that the view asks for: every région at once, so that counts by région stay at hand. */
export function useEcarts(faits: FaitsEcart): Calcul<Question, EcartsMesures> {
  const analyse = useAnalyse()
  const { echelleEcart, genreEcart, uniteEcart, reglagesEcart } = faits
  const args = useMemo(
    () => questionOf({ echelleEcart, genreEcart, uniteEcart, reglagesEcart }),
    [echelleEcart, genreEcart, uniteEcart, reglagesEcart],
  )
  const ask = useCallback((question: Question) => askEcarts(analyse, question), [analyse])
  return useCalcul(ask, args)
}
