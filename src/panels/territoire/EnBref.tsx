import { useCatalogue, useChiffres, useClusters } from '#/datasets/DatasetsContext.tsx'
import { FINE, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { plural } from '#/lib/plural.ts'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { type KeyFigure, KeyFigures } from '#/ui/KeyFigures.tsx'
import s from './Vaste.module.css'
import { clustersOf, couvertureOf, regionOf, type VasteProps } from './vaste.ts'

/** What the page is about, in figures: jobs, density, project territories, clusters. */
export function EnBref({ territoire, couche, table }: VasteProps) {
  const catalogue = useCatalogue()
  const chiffres = useChiffres(couche)
  const clusters = useClusters()
  const lieu = { table, catalogue, couche, code: territoire.code }
  const row = catalogue.table(couche).codes.indexOf(territoire.code)
  const emplois = chiffres.status === 'ready' ? chiffres.value.chiffres.emplois2018[row] : null
  const densite = territoire.population === null ? null : territoire.population / territoire.areaKm2
  const petr = table.composition(couche, territoire.code, 'petr').length
  const couverture = couvertureOf(lieu, 'petr', 'actuel')
  const presents =
    clusters.status === 'ready'
      ? clustersOf(clusters.value.clusters, lieu, regionOf(lieu)).ici.filter(
          ({ genre }) => genre !== 'ancien-pole',
        ).length
      : null
  const figures: KeyFigure[] = [
    {
      id: 'densite',
      value: formatInteger(densite),
      unit: 'hab./km²',
      label: 'densité',
      mark: <FootnoteMark id="population" of="densité" />,
    },
    {
      id: 'emplois',
      value: chiffres.status === 'loading' ? '…' : formatInteger(emplois ?? null),
      label: 'emplois en 2018',
      mark: <FootnoteMark id="comparateur" of="emplois" />,
    },
    {
      id: 'petr',
      value: formatInteger(petr),
      label: 'PETR',
      mark: <FootnoteMark id="petr" of="PETR" />,
    },
    {
      id: 'clusters',
      value: clusters.status === 'loading' ? '…' : formatInteger(presents),
      label: plural(presents ?? 2, 'cluster'),
      mark: <FootnoteMark id="clusters" of="clusters" />,
    },
  ]
  return (
    <>
      <KeyFigures figures={figures} />
      <p className={s['phrase']}>
        {couverture === null || petr === 0
          ? `Aucun PETR ne s’y trouve${FINE}; bien des Pays sont des associations qu’aucun fichier ne liste.`
          : `${formatShare(couverture)} de ses habitants vivent dans un PETR. Bien des Pays sont des associations qu’aucun fichier ne liste${FINE}: ailleurs, il y en a peut-être un.`}
      </p>
    </>
  )
}
