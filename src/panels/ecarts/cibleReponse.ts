import { ANCRES, ancreEnonce } from '#/content/ancres.ts'
import type { ReponsesGenre } from '#/domain/content/ecarts.ts'
import type { Monographie } from '#/domain/content/monographie.ts'
import type { Target } from '#/store/appStore.ts'

type Reponse = ReponsesGenre['reponses'][number]

/** Where an answer is read, and what it is called; an action that cannot be found leads to the monograph. */
export function cibleReponse(
  { pays, reference }: Reponse,
  monographie: Monographie | undefined,
): { target: Target; nom: string } {
  const lieu = { vue: 'monographie', territoire: pays } as const
  if (reference.kind === 'lien') {
    const ancre = ANCRES.lien(reference.id)
    return { target: { ...lieu, vue: 'clusters', ancre }, nom: 'le lien' }
  }
  if (reference.kind === 'conseil') {
    const conseil = monographie?.conseils[reference.rang - 1]
    if (!conseil) return { target: lieu, nom: 'la monographie' }
    const ancre = ancreEnonce('conseils', reference.rang - 1, conseil)
    return { target: { ...lieu, ancre }, nom: 'le conseil' }
  }
  for (const section of ['actions', 'projets'] as const) {
    const index = monographie?.[section].findIndex(({ id }) => id === reference.id) ?? -1
    const action = monographie?.[section][index]
    if (!action) continue
    return {
      target: { ...lieu, ancre: ancreEnonce(section, index, action) },
      nom: `${section === 'actions' ? 'l’action' : 'le projet'} « ${action.titre} »`,
    }
  }
  return { target: lieu, nom: 'la monographie' }
}
