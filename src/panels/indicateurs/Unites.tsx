import { useMemo, useState } from 'react'
import { COUCHES } from '#/domain/couche.ts'
import { type TerritoireId, territoireId } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { type CarteCalculee, formatValeur, type LigneCarte } from '#/indicateurs/carteDe.ts'
import { PALETTES } from '#/layers/palette.ts'
import { legendClasse, legendSansDonnee } from '#/layers/thematique.ts'
import { formatInteger, formatUpTo } from '#/lib/formatNumber.ts'
import { countOf } from '#/lib/plural.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { type Column, DataTable } from '#/ui/DataTable.tsx'
import { Field } from '#/ui/Field.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Swatch } from '#/ui/Swatch.tsx'
import { contains } from '../parts/contains.ts'
import { Exporter } from '../parts/Exporter.tsx'
import { choixFiltre } from '../parts/listeExport.ts'
import { useMapTheme } from '../parts/useMapTheme.ts'
import type { Filtre } from './Classes.tsx'
import { exportIndicateur } from './exportIndicateur.ts'
import s from './Indicateurs.module.css'

export type UnitesProps = {
  carte: CarteCalculee
  filtre: Filtre
  onFiltre: (filtre: Filtre) => void
}

/** Every unit of the map, sorted and filtered, in step with it both ways. */
export function Unites({ carte, filtre, onFiltre }: UnitesProps) {
  const [nom, setNom] = useState('')
  const { type } = COUCHES[carte.couche]
  const shown = useMemo(
    () =>
      carte.lignes.filter(
        (ligne) => (filtre === null || (ligne.rang ?? -1) === filtre) && contains(ligne.nom, nom),
      ),
    [carte, filtre, nom],
  )
  const { un, plusieurs } = NOMS_TYPE[type]
  const isFiltered = filtre !== null || nom.trim() !== ''
  const clear = () => {
    setNom('')
    onFiltre(null)
  }
  return (
    <>
      <div className={s['filtre']}>
        <Field label="Filtrer par nom" value={nom} onChange={setNom} />
        <p role="status" className={s['compte']}>
          {isFiltered ? `${formatInteger(shown.length)} sur ` : ''}
          {countOf(carte.lignes.length, un, plusieurs)}
        </p>
        <Exporter
          quoi="les unités"
          isInRow
          choix={choixFiltre(carte.lignes, shown, nom, (rows, typed) =>
            exportIndicateur(rows, carte, {
              nom: typed,
              // The whole list is under no filter at all.
              classe: rows === shown && shown.length < carte.lignes.length ? filtre : null,
            }),
          )}
        />
      </div>
      {shown.length === 0 ? (
        <Notice action={{ label: 'Effacer le filtre', onPress: clear }}>
          Aucune unité ne passe ce filtre.
        </Notice>
      ) : (
        <Tableau carte={carte} lignes={shown} />
      )}
    </>
  )
}

function Tableau({ carte, lignes }: { carte: CarteCalculee; lignes: readonly LigneCarte[] }) {
  const selectedId = useAppStore((state) => state.selectedId)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const select = useAppStore((state) => state.selectTerritoire)
  const theme = useMapTheme()
  const { type } = COUCHES[carte.couche]
  const idOf = (ligne: LigneCarte): TerritoireId => territoireId(type, ligne.code)
  const columns = useMemo(
    () => columnsOf(carte, theme, (ligne) => select(territoireId(type, ligne.code))),
    [carte, theme, type, select],
  )
  return (
    <div className={s['tableau']}>
      <DataTable
        caption={`${carte.thematique.titre}, unité par unité`}
        rows={lignes}
        columns={columns}
        rowKey={idOf}
        initialSort={{ key: 'valeur', direction: 'descending' }}
        currentKey={selectedId}
        hoveredKey={hoveredId}
        onHover={(ligne) => hover(ligne && idOf(ligne))}
      />
    </div>
  )
}

function columnsOf(
  { indicateur, thematique }: CarteCalculee,
  theme: keyof typeof PALETTES,
  select: (ligne: LigneCarte) => void,
): Column<LigneCarte>[] {
  const palette = PALETTES[theme]
  const sampleOf = (rang: number | null) => {
    const classe = rang === null ? undefined : thematique.classes[rang]
    return classe
      ? legendClasse(palette, classe)
      : legendSansDonnee(palette, thematique.sansDonnee?.label ?? 'Sans donnée')
  }
  return [
    {
      key: 'nom',
      title: 'Nom',
      value: ({ nom }) => nom,
      render: (ligne) => (
        <Button variant="name" onPress={() => select(ligne)}>
          {ligne.nom}
        </Button>
      ),
    },
    {
      key: 'valeur',
      title: indicateur.unite === '' ? 'Valeur' : `Valeur (${indicateur.unite})`,
      isNumeric: true,
      value: ({ valeur }) => valeur,
      render: ({ valeur, rang }) => {
        const { swatch, label } = sampleOf(rang)
        return (
          <span className={s['valeur']}>
            {valeur === null
              ? formatValeur(indicateur, null)
              : formatUpTo(valeur, indicateur.decimales)}
            <Swatch style={swatch} />
            {valeur === null ? null : <span className="sr-only">, classe {label}</span>}
          </span>
        )
      },
    },
  ]
}
