import { loadContenu, loadMonographies } from '#/content/chargements.ts'
import { filterPays } from '#/content/filtrePays.ts'
import { paysContenus, typologies } from '#/content/identites.ts'
import { buildMatrice } from '#/content/matrice.ts'
import { phraseFiltre } from '#/panels/formes/phraseFiltre.ts'
import type { AppState, AppStore } from '#/store/appStore.ts'
import type { ReponseFiltre } from '#/store/filtre.slice.ts'

type Filtre = Pick<AppState, 'formes' | 'classes'>

/**
 * Keeps the answer to the filters (which Pays stay strong, and the sentence) in step with
 * the filters. The texts are only fetched once a form is asked for.
 *
 * @returns a function that stops listening
 */
export function keepFiltre(store: AppStore): () => void {
  let request = 0
  const answer = async ({ formes, classes }: Filtre) => {
    request += 1
    const own = request
    const reponse = await reponseDe({ formes, classes })
    if (own === request) store.getState().settleFiltre(reponse)
  }
  void answer(store.getState())
  return store.subscribe((state, before) => {
    if (state.formes !== before.formes || state.classes !== before.classes) void answer(state)
  })
}

/** Null without a filter, or when the texts could not be read: nothing is then hidden by mistake. */
export async function reponseDe({ formes, classes }: Filtre): Promise<ReponseFiltre | null> {
  if (formes.ids.length === 0 && classes.length === 0) return null
  const pays = [...paysContenus().values()]
  const known = formes.ids.length === 0 ? null : await loadContenu('formes')
  if (known && !known.ok) return null
  const all = known ? known.value.formes : []
  const monographies = known ? (await loadMonographies()).monographies : new Map()
  const chosen = all.filter(({ id }) => formes.ids.includes(id))
  const ids = filterPays(buildMatrice(pays, all, monographies), {
    formes: chosen.map((forme) => all.indexOf(forme)),
    isEveryForme: formes.mode === 'et',
    hasTextes: formes.lecture === 'textes',
    classes,
  })
  const noms = pays.filter(({ id }) => ids.includes(id)).map(({ nomCourt }) => nomCourt)
  const classNames = typologies().filter(({ id }) => classes.includes(id))
  if (chosen.length === 0 && classNames.length === 0) return null
  const phrase = phraseFiltre({
    noms,
    formes: chosen,
    classes: classNames.map(({ nom }) => nom),
    mode: formes.mode,
    lecture: formes.lecture,
  })
  return { pays: ids, phrase }
}
