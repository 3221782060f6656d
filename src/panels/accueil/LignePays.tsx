import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Typologie } from '#/domain/content/typologie.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import s from './AccueilPanel.module.css'
import { NombreEpci } from './NombreEpci.tsx'

export type LignePaysProps = { pays: PaysIdentite; typologie: Typologie | null }

/** One of the nine: class, name, région, inhabitants and EPCI of the vintage. */
export function LignePays({ pays, typologie }: LignePaysProps) {
  const millesime = useAppStore((state) => state.millesime)
  const hoveredId = useAppStore((state) => state.hoveredId)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const territoire = useCatalogue().find(pays.id, millesime)
  return (
    <li
      className={s['ligne']}
      data-hovered={hoveredId === pays.id || undefined}
      onPointerEnter={() => hover(pays.id)}
      onPointerLeave={() => hover(null)}
    >
      {typologie ? <TypologieBadge typologie={typologie} /> : <span />}
      <div>
        <span className={s['nom']}>
          <TerritoireLink id={pays.id}>{pays.nom}</TerritoireLink>
        </span>
        <p className={s['detail']}>
          {[typologie?.nom, pays.regions.mesure.map((region) => region.nom).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {territoire ? (
        <p className={s['chiffres']}>
          <span>{formatInteger(territoire.population)} hab.</span>
          <NombreEpci id={pays.id} chiffres={pays.chiffres} />
        </p>
      ) : (
        <p className={s['chiffres']}>
          <span>périmètre</span> <span>inconnu</span>
        </p>
      )}
    </li>
  )
}
