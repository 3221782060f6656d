import { type ComponentType, lazy } from 'react'
import { paysContenus } from '#/content/identites.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import type { AppState } from '#/store/appStore.ts'
import { AccueilPanel } from './accueil/AccueilPanel.tsx'

/** One panel: what it is called, what it shows, when it applies. */
export type PanelDescriptor = {
  id: string
  titre: string
  Component: ComponentType
  /** Fetches its code ahead; absent when it came with the page. */
  preload?: () => void
  isAvailable: (state: Pick<AppState, 'vue' | 'selectedId'>) => boolean
}

/** A panel whose code comes on first use, or when someone knows that it is next. */
function deferred(
  load: () => Promise<ComponentType>,
): Pick<PanelDescriptor, 'Component' | 'preload'> {
  return {
    Component: lazy(async () => ({ default: await load() })),
    // A failure is told by the panel itself, which asks again.
    preload: () => void load().catch(() => {}),
  }
}

const isCommune = (id: AppState['selectedId']) =>
  id !== null && parseTerritoireId(id)?.type === 'commune'

const isSideOfPays =
  (vue: AppState['vue']): PanelDescriptor['isAvailable'] =>
  (state) =>
    state.vue === vue && state.selectedId !== null && paysContenus().has(state.selectedId)

const isSideOfTerritoire =
  (vue: AppState['vue']): PanelDescriptor['isAvailable'] =>
  (state) =>
    state.vue === vue && state.selectedId !== null && !isCommune(state.selectedId)

/** In order of precedence: the first available one is shown. The welcome page paints first, so it is not lazy. */
export const PANELS: readonly PanelDescriptor[] = [
  {
    id: 'liste',
    titre: 'Liste',
    ...deferred(async () => (await import('./liste/ListePanel.tsx')).ListePanel),
    isAvailable: ({ vue }) => vue === 'liste',
  },
  {
    id: 'ecarts',
    titre: 'Écarts',
    ...deferred(async () => (await import('./ecarts/EcartsPanel.tsx')).EcartsPanel),
    isAvailable: ({ vue }) => vue === 'ecarts',
  },
  {
    id: 'clusters-france',
    titre: 'Clusters de France',
    ...deferred(
      async () => (await import('./clustersFrance/ClustersFrancePanel.tsx')).ClustersFrancePanel,
    ),
    isAvailable: ({ vue }) => vue === 'clusters-france',
  },
  {
    id: 'sources',
    titre: 'Sources',
    ...deferred(async () => (await import('./sources/SourcesPanel.tsx')).SourcesPanel),
    isAvailable: ({ vue }) => vue === 'sources',
  },
  {
    id: 'monographie',
    titre: 'Monographie',
    ...deferred(async () => (await import('./monographie/MonographiePanel.tsx')).MonographiePanel),
    isAvailable: isSideOfPays('monographie'),
  },
  {
    id: 'clusters',
    titre: 'Clusters et liens',
    ...deferred(async () => (await import('./clusters/ClustersPanel.tsx')).ClustersPanel),
    isAvailable: isSideOfPays('clusters'),
  },
  {
    id: 'typologie',
    titre: 'Typologie',
    ...deferred(async () => (await import('./typologie/TypologiePanel.tsx')).TypologiePanel),
    isAvailable: isSideOfPays('typologie'),
  },
  {
    id: 'atelier',
    titre: 'Atelier de périmètre',
    ...deferred(async () => (await import('./atelier/AtelierPanel.tsx')).AtelierPanel),
    isAvailable: ({ vue }) => vue === 'atelier',
  },
  {
    id: 'indicateurs',
    titre: 'Indicateurs',
    ...deferred(async () => (await import('./indicateurs/IndicateursPanel.tsx')).IndicateursPanel),
    isAvailable: ({ vue }) => vue === 'indicateurs',
  },
  {
    id: 'mesures',
    titre: 'Dit et mesuré',
    ...deferred(async () => (await import('./mesures/MesuresPanel.tsx')).MesuresPanel),
    isAvailable: ({ vue }) => vue === 'mesures',
  },
  {
    id: 'recouvrements',
    titre: 'Recouvrements',
    ...deferred(
      async () => (await import('./recouvrements/RecouvrementsPanel.tsx')).RecouvrementsPanel,
    ),
    isAvailable: isSideOfTerritoire('recouvrements'),
  },
  {
    id: 'formes',
    titre: 'Formes d’animation',
    ...deferred(async () => (await import('./formes/FormesPanel.tsx')).FormesPanel),
    isAvailable: ({ vue }) => vue === 'formes',
  },
  {
    id: 'liens',
    titre: 'Liens',
    ...deferred(async () => (await import('./liens/LiensPanel.tsx')).LiensPanel),
    isAvailable: ({ vue }) => vue === 'liens',
  },
  {
    id: 'memento',
    titre: 'Le mémento',
    ...deferred(async () => (await import('./memento/MementoPanel.tsx')).MementoPanel),
    isAvailable: ({ vue }) => vue === 'memento',
  },
  {
    id: 'reforme',
    titre: 'Ce que la réforme a changé',
    ...deferred(async () => (await import('./reforme/ReformePanel.tsx')).ReformePanel),
    isAvailable: isSideOfTerritoire('reforme'),
  },
  {
    id: 'voisins',
    titre: 'Voisins',
    ...deferred(async () => (await import('./voisins/VoisinsPanel.tsx')).VoisinsPanel),
    isAvailable: isSideOfTerritoire('voisins'),
  },
  {
    id: 'commune',
    titre: 'Commune',
    ...deferred(async () => (await import('./commune/CommunePanel.tsx')).CommunePanel),
    isAvailable: ({ selectedId }) => isCommune(selectedId),
  },
  {
    id: 'territoire',
    titre: 'Territoire',
    ...deferred(async () => (await import('./territoire/TerritoirePanel.tsx')).TerritoirePanel),
    isAvailable: ({ selectedId }) => selectedId !== null,
  },
  { id: 'accueil', titre: 'Accueil', Component: AccueilPanel, isAvailable: () => true },
]

/** The panel of a state; the welcome page is always available. */
export function panelOf(state: Pick<AppState, 'vue' | 'selectedId'>): PanelDescriptor {
  const found = PANELS.find((panel) => panel.isAvailable(state))
  if (!found) throw new Error('No panel is available, not even the welcome page')
  return found
}
