import { useMemo, useState } from 'react'
import type { CommuneTable } from '#/datasets/communeTable.ts'
import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import type { Millesime } from '#/domain/millesime.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import type { LayerId } from '#/layers/layerIds.ts'
import { coucheOfLayer, typeOfLayer } from '#/layers/layerIds.ts'
import { layerOf } from '#/layers/registry.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Choice } from '#/ui/Choice.tsx'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Attente } from '../parts/Attente.tsx'
import { contains } from '../parts/contains.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import { MillesimeSwitch } from '../parts/MillesimeSwitch.tsx'
import { exportListe } from './exportListe.ts'
import s from './ListePanel.module.css'
import { type LigneListe, listableLayers, startLayer } from './lignes.ts'
import { TableauListe } from './TableauListe.tsx'
import { useTerritoires } from './useTerritoires.ts'

/** The list that says what the map says: one visible layer at a time. */
export function ListePanel() {
  const visibleLayers = useAppStore((state) => state.visibleLayers)
  const millesime = useAppStore((state) => state.millesime)
  const [asked, setAsked] = useState<LayerId | null>(null)
  const layers = listableLayers(visibleLayers)
  const layer = asked !== null && layers.includes(asked) ? asked : startLayer(visibleLayers)
  const isDated = layer !== null && coucheOfLayer(layer, '2016') !== coucheOfLayer(layer, '2017')
  return (
    <div className={s['panneau']}>
      <h2 className={s['titre']}>Liste</h2>
      {layer === null ? (
        <Notice>
          La carte ne montre aucun périmètre, alors la liste n’a rien à dire. Allumez une couche :
          elle s’écrira ici.
        </Notice>
      ) : (
        <>
          <div className={s['reglages']}>
            <Choice
              label="Couche de la carte"
              options={layers.map((id) => ({ value: id, label: layerOf(id).titre }))}
              value={layer}
              onChange={setAsked}
            />
            {isDated ? <MillesimeSwitch label="Périmètres" /> : null}
          </div>
          {layer === 'commune' ? (
            <Communes />
          ) : (
            <Territoires key={`${layer} ${millesime}`} layer={layer} />
          )}
        </>
      )}
    </div>
  )
}

function Territoires({ layer }: { layer: LayerId }) {
  return <Filtree lignes={useTerritoires(layer)} layer={layer} />
}

function Communes() {
  const communes = useCommunes()
  const millesime = useAppStore((state) => state.millesime)
  return (
    <Attente of={communes} loading="Trente-cinq mille communes arrivent en rang…">
      {(table) => <ToutesLesCommunes table={table} millesime={millesime} />}
    </Attente>
  )
}

type ToutesProps = { table: CommuneTable; millesime: Millesime }

function ToutesLesCommunes({ table, millesime }: ToutesProps) {
  const lignes = useMemo(
    () =>
      Array.from({ length: table.size }, (_, index): LigneListe => {
        const { code, nom, areaKm2, population } = table.commune(index)
        return {
          id: `commune:${code}`,
          nom,
          population: population[millesime],
          nbCommunes: null,
          areaKm2,
        }
      }),
    [table, millesime],
  )
  return <Filtree lignes={lignes} layer="commune" />
}

function Filtree({ lignes, layer }: { lignes: readonly LigneListe[]; layer: LayerId }) {
  const millesime = useAppStore((state) => state.millesime)
  const [filter, setFilter] = useState('')
  const nom = NOMS_TYPE[typeOfLayer(layer) ?? 'commune']
  const shown = useMemo(
    () => lignes.filter((ligne) => contains(ligne.nom, filter)),
    [lignes, filter],
  )
  return (
    <>
      <div className={s['filtre']}>
        <Field label="Filtrer par nom" value={filter} onChange={setFilter} />
        <p role="status" className={s['nombre']}>
          {filter.trim() === '' ? '' : `${formatInteger(shown.length)} sur `}
          {countOf(lignes.length, nom.un, nom.plusieurs)}
        </p>
        <Exporter
          quoi="la liste"
          isInRow
          choix={choixFiltre(lignes, shown, filter, (rows, typed) =>
            exportListe(rows, { layer, millesime, filter: typed }),
          )}
        />
      </div>
      {shown.length === 0 ? (
        <Notice action={{ label: 'Effacer le filtre', onPress: () => setFilter('') }}>
          Rien de ce nom dans cette couche. Un mot de moins, peut-être ?
        </Notice>
      ) : (
        <TableauListe
          lignes={shown}
          titre={layerOf(layer).titre}
          hasCommunes={layer !== 'commune'}
        />
      )}
    </>
  )
}
