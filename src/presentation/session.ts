import type { AppStore } from '#/store/appStore.ts'
import { PRESENTATION_VIDE } from '#/store/presentation.slice.ts'
import { readVue, writeVue } from '#/url/vue.ts'
import type { Commande } from './clavier.ts'
import { enterPleinEcran, leavePleinEcran, togglePleinEcran } from './pleinEcran.ts'

/** Starts a sequence; the view of the reader is kept to be given back. */
export function present(store: AppStore, id: string, etape = 1): void {
  const state = store.getState()
  store.setState({
    ...PRESENTATION_VIDE,
    avant: writeVue(state),
    presentee: id,
    etape,
    isRideau: true,
  })
}

/**
 * Gives the explorer back as it was. Opened by a link, a presentation has nothing to give
 * back: the explorer then shows the view of the last step.
 */
export function leave(store: AppStore): void {
  const { avant, messages, dismiss } = store.getState()
  // What was told was about steps, and stood on them.
  for (const { id } of messages) dismiss(id)
  leavePleinEcran()
  const facts = avant === null ? null : readVue(avant).facts
  store.setState({ ...facts, ...PRESENTATION_VIDE, ...(facts && framing(store, facts)) })
}

/** Brings the explorer to the view of a step. What cannot be shown is said, never thrown. */
export function showEtape(store: AppStore, vue: string): void {
  const { messages, dismiss } = store.getState()
  for (const { id } of messages) dismiss(id)
  const { facts, remarks } = readVue(vue)
  const { ancreSeq } = store.getState()
  store.setState({ ...facts, ancreSeq: ancreSeq + 1, ...framing(store, facts) })
  if (remarks.length > 0) store.getState().tell(remarks.join(' '))
}

/** A view without a camera is framed on what it shows, even after a view of the same territory. */
function framing(
  store: AppStore,
  { camera, selectedId }: Pick<ReturnType<typeof readVue>['facts'], 'camera' | 'selectedId'>,
) {
  if (camera !== null) return {}
  const seq = (store.getState().cameraCommand?.seq ?? 0) + 1
  const kind = selectedId === null ? ('france' as const) : ('selection' as const)
  return { cameraCommand: { kind, seq } }
}

/** Whether one more step is asked for while the last one is on show, with nothing over it. */
export function isOver(store: AppStore, total: number): boolean {
  const { etape, isNoire, surimpression } = store.getState()
  return etape >= total && !isNoire && surimpression === null
}

/** Does what was asked, for a sequence of so many steps. */
export function obey(store: AppStore, commande: Commande, total: number): void {
  const state = store.getState()
  const etape = Math.min(state.etape, Math.max(1, total))
  // After a black screen, any move first brings the step back, as projectors do.
  const goTo = (n: number) => {
    state.superpose(null)
    if (state.isNoire) state.toggleNoir()
    else state.goToEtape(Math.min(Math.max(1, n), total))
  }
  const layOver = (which: NonNullable<typeof state.surimpression>) =>
    state.superpose(state.surimpression === which ? null : which)
  const actions: Record<Exclude<Commande['kind'], 'aller' | 'saisie' | 'regie'>, () => void> = {
    suivante: () => goTo(etape + 1),
    precedente: () => goTo(etape - 1),
    premiere: () => goTo(1),
    derniere: () => goTo(total),
    noir: state.toggleNoir,
    notes: state.toggleNotes,
    pointeur: state.togglePointeur,
    'plein-ecran': togglePleinEcran,
    demarrer: () => {
      state.superpose(null)
      if (state.isNoire) state.toggleNoir()
      enterPleinEcran()
    },
    sommaire: () => layOver('sommaire'),
    sources: () => layOver('sources'),
    aide: () => layOver('aide'),
    echap: () => {
      if (state.surimpression !== null) state.superpose(null)
      else if (state.isNoire) state.toggleNoir()
      else leave(store)
    },
  }
  if (commande.kind === 'aller') goTo(commande.etape)
  else if (commande.kind !== 'saisie' && commande.kind !== 'regie') actions[commande.kind]()
}
