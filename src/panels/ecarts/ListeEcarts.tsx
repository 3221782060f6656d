import { useMemo, useState } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { contains } from '../parts/contains.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import s from './Ecarts.module.css'
import { exportEcarts } from './exportEcarts.ts'
import { formatNombre, formatValeur } from './formatEcart.ts'
import { type LigneEcart, premierTri } from './lignes.ts'
import { SigneForce } from './SigneForce.tsx'
import type { Resultat } from './useResultat.ts'

export type ListeEcartsProps = {
  resultat: Resultat
  caption: string
  /** The gap whose evidence was just shut. */
  revenuDe: string | null
}

/** Every gap, one a row: pointing at one points at the map and back; its name opens the evidence. */
export function ListeEcarts({ resultat, caption, revenuDe }: ListeEcartsProps) {
  const { genre, lignes } = resultat
  const [filter, setFilter] = useState('')
  const catalogue = useCatalogue()
  const reglages = useAppStore((state) => state.reglagesEcart)
  const region = useAppStore((state) => state.regionEcart)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const selectedId = useAppStore((state) => state.selectedId)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const shown = useMemo(
    () =>
      lignes.filter(({ nom, sujet, genreNom }) =>
        contains(`${nom} ${sujet ?? ''} ${genreNom}`, filter),
      ),
    [lignes, filter],
  )
  const columns = useMemo(() => columnsOf(resultat), [resultat])
  return (
    <>
      <div className={s['filtre']}>
        <Field label="Filtrer par nom" value={filter} onChange={setFilter} />
        <p role="status" className={s['nombre']}>
          {filter.trim() === '' ? '' : `${formatInteger(shown.length)} sur `}
          {countOf(lignes.length, 'écart')}
        </p>
        <Exporter
          quoi="les écarts"
          isInRow
          choix={choixFiltre(lignes, shown, filter, (rows, typed) =>
            exportEcarts(rows, { resultat, reglages, region, filter: typed, catalogue }),
          )}
        />
      </div>
      {shown.length === 0 ? (
        <Notice action={{ label: 'Effacer le filtre', onPress: () => setFilter('') }}>
          Aucun écart sous ce nom. Un mot de moins, peut-être{FINE}?
        </Notice>
      ) : (
        <div className={s['tableau']}>
          <DataTable
            key={genre?.id ?? ''}
            caption={caption}
            rows={shown}
            columns={columns}
            rowKey={({ id }) => id}
            markKey={({ territoire }) => territoire}
            initialSort={premierTri(genre)}
            currentKey={selectedId}
            hoveredKey={hoveredId}
            focusKey={revenuDe}
            onHover={(ligne) => hover(ligne?.territoire ?? null)}
          />
        </div>
      )}
    </>
  )
}

function columnsOf({ genre, echelle }: Resultat): Column<LigneEcart>[] {
  const nom: Column<LigneEcart> = {
    key: 'nom',
    title: 'Territoire',
    value: (ligne) => ligne.nom,
    render: (ligne) => <Ouvrir ligne={ligne} />,
  }
  const departement: Column<LigneEcart> = {
    key: 'departement',
    title: 'Dép.',
    value: (ligne) => ligne.departement,
    render: (ligne) => <span className={s['departement']}>{ligne.departement}</span>,
  }
  const force: Column<LigneEcart> = {
    key: 'force',
    title: 'Force',
    isNumeric: true,
    value: (ligne) => ligne.force,
    render: (ligne) => <Force ligne={ligne} />,
  }
  if (genre === null) {
    const quoi: Column<LigneEcart> = {
      key: 'genre',
      title: 'Genre d’écart',
      value: (ligne) => ligne.genreNom,
      render: (ligne) => <span>{ligne.genreNom}</span>,
    }
    return [nom, quoi, force]
  }
  const valeur: Column<LigneEcart> = {
    key: 'valeur',
    title: genre.unite === '' ? 'Valeur' : capital(genre.unite),
    isNumeric: true,
    value: (ligne) => ligne.valeur,
    render: (ligne) => formatNombre(ligne.valeur),
  }
  return echelle === 'france' ? [nom, departement, valeur, force] : [nom, valeur, force]
}

/** The name opens the evidence. Alone in its cell: a row has room for two lines. */
function Ouvrir({ ligne }: { ligne: LigneEcart }) {
  const read = useAppStore((state) => state.readEcart)
  const hover = useAppStore((state) => state.hoverTerritoire)
  return (
    <Button
      variant="name"
      onPress={() => read(ligne)}
      onHoverChange={(isHovered) => hover(isHovered ? ligne.territoire : null)}
    >
      {ligne.sujet === null ? ligne.nom : `${ligne.sujet}, ${ligne.nom}`}
      <span className="sr-only">, {formatValeur(ligne.valeur, ligne.unite)}, voir les preuves</span>
    </Button>
  )
}

/** Strength, and a question mark where it must be read with care. */
function Force({ ligne }: { ligne: LigneEcart }) {
  return (
    <>
      {ligne.doute === null ? null : (
        <span className={s['doute']} title={`À lire avec prudence${FINE}: ${ligne.doute}`}>
          <span aria-hidden="true">?</span>
          <span className="sr-only">à lire avec prudence, </span>
        </span>
      )}
      <SigneForce force={ligne.force} />
    </>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
