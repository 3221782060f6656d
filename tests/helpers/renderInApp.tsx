import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createCatalogue } from '#/datasets/catalogue.ts'
import { createCommuneTable } from '#/datasets/communeTable.ts'
import { DatasetsContext } from '#/datasets/DatasetsContext.tsx'
import type { Datasets } from '#/datasets/datasets.ts'
import type { Result } from '#/domain/finding.ts'
import {
  CHIFFRES,
  type ChiffresFile,
  type CommunesChiffresFile,
  type Manifest,
  type TerritoiresFile,
} from '#/domain/geoFiles.ts'
import type { Exporter } from '#/io/exporter.ts'
import { DEFAULT_LAYERS } from '#/layers/layerIds.ts'
import { type Analyse, AnalyseContext } from '#/panels/parts/analyse.ts'
import { ExporterContext } from '#/panels/parts/exporterContext.ts'
import { SearchContext } from '#/search/SearchContext.ts'
import type { SearchClient } from '#/search/searchTypes.ts'
import { type AppState, AppStoreContext, createAppStore } from '#/store/appStore.ts'
import { FrenchProvider } from '#/ui/FrenchProvider.tsx'
import { COMMUNES, TERRITOIRES } from './geoFixtures.ts'

export const MANIFEST: Manifest = {
  version: 1,
  anneeActuelle: '2026',
  generalisation: 'Communes généralisées une fois.',
  sources: [
    {
      id: 'insee-cog',
      producteur: 'INSEE',
      titre: 'Tables de passage',
      millesime: '2016',
      licence: 'ODbL 1.0',
      usage: 'Périmètres.',
    },
  ],
  couches: [
    {
      id: 'pays-2016',
      titre: 'Pays du mémento en 2016',
      millesime: '2016',
      nombre: 9,
      sources: ['insee-cog'],
      population: 'population municipale 2014',
      notes: ['Ce n’est pas une liste de tous les Pays.'],
    },
  ],
  fichiers: [
    {
      chemin: 'territoires.json',
      description: 'Noms',
      octets: 12000,
      octetsGzip: 4000,
      sha256: '0123456789abcdef',
      sources: ['insee-cog'],
    },
  ],
  definitions: {
    surface: { libelle: 'Surface', definition: 'Mesurée.', source: 'IGN', millesime: '2018' },
    emplois2018: {
      libelle: 'Emplois',
      definition: 'Sur place.',
      source: 'INSEE',
      millesime: '2018',
    },
    niveauVieMedian: {
      libelle: 'Niveau de vie médian',
      definition: 'Ne s’additionne pas.',
      source: 'INSEE',
      millesime: '2019',
    },
  },
}

/** Figures of a couche of one or two territories: 100, 110, 120… by column. */
function chiffresFile(couche: ChiffresFile['couche']): ChiffresFile {
  const columns = CHIFFRES.map((name, at) => [name, [100 + at * 10, 200]])
  return {
    version: 1,
    couche,
    chiffres: Object.fromEntries(columns),
    niveauVieMedian: [{ min: 15_000, max: 21_000, communes: 4, secretes: 1 }, null],
  }
}

/** The same columns for the four communes; the third is a secret of INSEE's. */
function communesChiffresFile(): CommunesChiffresFile {
  const columns = CHIFFRES.map((name, at) => [name, [100 + at * 10, 200, null, 300]])
  return {
    version: 1,
    chiffres: Object.fromEntries(columns),
    niveauVieMedian: [18_000, 19_000, null, 21_000],
    densite: [0, 0, -1, 1],
    densites: ['Rural', 'Urbain'],
    ruralite: [0, 0, -1, -1],
    ruralites: ['Productif'],
  }
}

const ok = <T,>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value })

export function failure(message: string): Promise<Result<never>> {
  return Promise.resolve({ ok: false, findings: [{ code: 'x', gravite: 'error', message }] })
}

type Given = {
  state?: Partial<AppState>
  datasets?: Partial<Datasets>
  search?: SearchClient['search']
  analyse?: Partial<Analyse>
  exporter?: Exporter
  /** Territories of the catalogue, when the four communes are not enough. */
  territoires?: TerritoiresFile
}

/** Renders inside every context of the application, with a store of its own and the small fixtures. */
export function renderInApp(
  ui: ReactNode,
  { state, datasets, search, analyse, exporter, territoires = TERRITOIRES }: Given = {},
) {
  const store = createAppStore(DEFAULT_LAYERS)
  if (state) store.setState(state)
  const catalogue = createCatalogue(territoires)
  const value = {
    catalogue,
    datasets: {
      catalogue: () => ok(catalogue),
      communes: () => ok(createCommuneTable(COMMUNES, catalogue)),
      manifest: () => ok(MANIFEST),
      communesChiffres: () => ok(communesChiffresFile()),
      chiffres: (couche) => ok(chiffresFile(couche)),
      ...datasets,
    } as Datasets,
  }
  const client: SearchClient = {
    prepare: () => Promise.resolve(),
    search: search ?? ((query) => Promise.resolve({ query, groups: [], total: 0 })),
  }
  const user = userEvent.setup()
  const view = render(
    <AppStoreContext value={store}>
      <DatasetsContext value={value}>
        <SearchContext value={client}>
          <AnalyseContext value={(analyse ?? {}) as Analyse}>
            <ExporterContext value={exporter ?? { write: () => failure('export') }}>
              <FrenchProvider>{ui}</FrenchProvider>
            </ExporterContext>
          </AnalyseContext>
        </SearchContext>
      </DatasetsContext>
    </AppStoreContext>,
  )
  return { store, user, ...view }
}
