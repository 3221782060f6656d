import type { Catalogue } from '#/datasets/catalogue.ts'
import type { Commune, CommuneTable } from '#/datasets/communeTable.ts'
import {
  useCatalogue,
  useCommunes,
  useCommunesChiffres,
  useManifest,
} from '#/datasets/DatasetsContext.tsx'
import { COUCHES, type CoucheId } from '#/domain/couche.ts'
import { parseTerritoireId, territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { FINE, formatAreaNumber, formatEuros, formatInteger } from '#/lib/formatNumber.ts'
import { plural } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { DefinitionList } from '#/ui/DefinitionList.tsx'
import { FootnoteList, FootnoteMark, Footnotes } from '#/ui/Footnotes.tsx'
import { KeyFigures } from '#/ui/KeyFigures.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { Etablissements, Evolutions, readChiffres } from '../parts/Activite.tsx'
import { Attente } from '../parts/Attente.tsx'
import { EN_MILLESIME, findInCouche, NOMS_MILLESIME } from '../parts/couches.ts'
import { EnTete } from '../parts/EnTete.tsx'
import { MillesimeSwitch } from '../parts/MillesimeSwitch.tsx'
import { notesOf } from '../parts/notes.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'

/** The sheet of a commune: what it is, and everything that holds it. */
export function CommunePanel() {
  const selectedId = useAppStore((state) => state.selectedId)
  const open = useAppStore((state) => state.openTerritoire)
  const communes = useCommunes()
  const code = selectedId === null ? null : (parseTerritoireId(selectedId)?.code ?? null)
  return (
    <Attente of={communes} loading="On cherche la commune dans le registre…">
      {(table) => {
        const index = code === null ? null : table.indexOf(code)
        if (index === null) {
          return (
            <Notice action={{ label: 'Revenir aux neuf Pays', onPress: () => open(null) }}>
              Aucune commune ne porte le code {code}, ni hier ni aujourd’hui.
            </Notice>
          )
        }
        return <Fiche table={table} commune={table.commune(index)} />
      }}
    </Attente>
  )
}

function Fiche({ table, commune }: { table: CommuneTable; commune: Commune }) {
  const catalogue = useCatalogue()
  const manifest = useManifest()
  const millesime = useAppStore((state) => state.millesime)
  const population = commune.population[millesime]
  const notes =
    manifest.status === 'ready'
      ? notesOf(manifest.value, `epci-${millesime}`, [
          'population',
          'surface',
          'comparateur',
          'niveau-vie',
        ])
      : []
  return (
    <Footnotes notes={notes}>
      <EnTete nom={commune.nom} surtitre={<span>Commune · code INSEE {commune.code}</span>}>
        <MillesimeSwitch label="Année" />
      </EnTete>
      <KeyFigures
        figures={[
          {
            id: 'population',
            value: formatInteger(population),
            label: `${plural(population ?? 2, 'habitant')} ${EN_MILLESIME[millesime]}`,
            mark: <FootnoteMark id="population" of="habitants" />,
          },
          {
            id: 'surface',
            value: formatAreaNumber(commune.areaKm2),
            unit: 'km²',
            label: 'surface',
            mark: <FootnoteMark id="surface" of="surface" />,
          },
        ]}
      />
      <Section title="Dans quels territoires">
        <DefinitionList items={parentsOf(table, commune, catalogue)} />
      </Section>
      <Activite commune={commune} />
      <FootnoteList title="Sources et définitions" />
    </Footnotes>
  )
}

/** What INSEE's comparator says of the polygon, when it says something. */
function Activite({ commune }: { commune: Commune }) {
  const fichier = useCommunesChiffres()
  return (
    <Section title="Habitants et activité">
      <Attente of={fichier} loading="On demande ses chiffres à l’INSEE…">
        {(file) => {
          const chiffres = readChiffres(file.chiffres, commune.index)
          const niveau = file.niveauVieMedian[commune.index] ?? null
          return (
            <>
              <Evolutions chiffres={chiffres} />
              <Etablissements chiffres={chiffres} />
              <p>
                Niveau de vie médian en 2019{FINE}:{' '}
                {niveau === null ? 'non publié par l’INSEE' : `${formatEuros(niveau)} par an`}{' '}
                <FootnoteMark id="niveau-vie" of="niveau de vie" />
              </p>
            </>
          )
        }}
      </Attente>
    </Section>
  )
}

/** Kinds in reading order: what governs first, then projects, then zonings. */
const ORDRE: readonly CoucheId[] = [
  'epci-2016',
  'epci-2017',
  'epci-actuel',
  'pays-2016',
  'pays-2017',
  'pays-actuel',
  'petr',
  'zone-emploi-2010',
  'zone-emploi-2020',
  'territoire-industrie-2023',
  'territoire-industrie-2026',
  'contrat-ruralite',
  'departement',
  'region',
]

function parentsOf(table: CommuneTable, commune: Commune, catalogue: Catalogue) {
  const parents = table.parentsOf(commune.index)
  return ORDRE.flatMap((couche) => {
    const { type, millesime, isPartition } = COUCHES[couche]
    const codes = parents.filter((parent) => parent.couche === couche).map(({ code }) => code)
    if (codes.length === 0 && !isPartition) return []
    const year = millesime === null ? '' : `, ${NOMS_MILLESIME[millesime]}`
    const nom = NOMS_TYPE[type].un
    return [
      {
        id: couche,
        term: `${nom.charAt(0).toUpperCase()}${nom.slice(1)}${year}`,
        value:
          codes.length === 0 ? (
            'aucun'
          ) : (
            <ul>
              {codes.map((code) => (
                <li key={code}>
                  <TerritoireLink id={territoireId(type, code)}>
                    {findInCouche(catalogue, couche, code)?.nom ?? code}
                  </TerritoireLink>
                </li>
              ))}
            </ul>
          ),
      },
    ]
  })
}
