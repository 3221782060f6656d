import { HAUT } from '#/content/ancres.ts'
import { typologies } from '#/content/identites.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import { FINE, formatInteger, formatShare } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { FootnoteMark } from '#/ui/Footnotes.tsx'
import { Section } from '#/ui/Section.tsx'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import { BandeDensite } from './BandeDensite.tsx'
import { isTypeRural, libelleRuralite } from './libelleRuralite.ts'
import { DENSITES_RURALES, type Repartition, shareIn } from './repartition.ts'
import s from './Typologie.module.css'

export type TableauDesNeufProps = {
  pays: PaysIdentite
  repartitions: ReadonlyMap<PaysIdentite, Repartition>
}

/** All the Pays by class of the memento, then from the least rural to the most: does the class hold? */
export function TableauDesNeuf({ pays, repartitions }: TableauDesNeufProps) {
  const rang = (typologie: string | null) => {
    const at = typologies().findIndex(({ id }) => id === typologie)
    return at < 0 ? typologies().length : at
  }
  const rural = ({ densites }: Repartition) => shareIn(densites, DENSITES_RURALES, 'habitants') ?? 2
  const rows = [...repartitions].sort(
    ([a, ra], [b, rb]) => rang(a.typologie) - rang(b.typologie) || rural(ra) - rural(rb),
  )
  return (
    <Section title="Côte à côte">
      <p className={s['note']}>
        Par classe du mémento, puis du moins rural au plus rural. La bande montre les habitants par
        densité, du plus dense (foncé) au plus dispersé (clair) ; sous chaque nom, le type de
        ruralité où vivent le plus d’habitants.
      </p>

      <table className={s['neuf']}>
        <caption className="sr-only">
          Classe du mémento, densité et ruralité des Pays, d’après l’INSEE
        </caption>
        <thead>
          <tr>
            <th scope="col">Pays</th>
            <th scope="col">hab./km²</th>
            <th scope="col">
              Habitants en rural <FootnoteMark id="densite" of="part rurale" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([un, repartition]) => (
            <Ligne key={un.id} pays={un} repartition={repartition} isCurrent={un.id === pays.id} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

type LigneProps = { pays: PaysIdentite; repartition: Repartition; isCurrent: boolean }

function Ligne({ pays, repartition, isCurrent }: LigneProps) {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  const openAt = useAppStore((state) => state.openAt)
  const hover = useAppStore((state) => state.hoverTerritoire)
  const classe = typologies().find(({ id }) => id === pays.typologie)
  const territoire = catalogue.findNearest(pays.id, millesime)
  const densite =
    territoire?.population && territoire.areaKm2 > 0
      ? Math.round(territoire.population / territoire.areaKm2)
      : null
  const premier = repartition.ruralites.find(({ classe }) => isTypeRural(classe))
  return (
    <tr
      data-courant={isCurrent || undefined}
      onPointerEnter={() => hover(pays.id)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row">
        <span className={s['qui']}>
          {classe ? <TypologieBadge typologie={classe} /> : null}
          <span>
            {isCurrent ? (
              <strong>{pays.nom}</strong>
            ) : (
              <Button
                variant="name"
                onPress={() => openAt({ vue: 'typologie', territoire: pays.id, ancre: HAUT })}
              >
                {pays.nom}
              </Button>
            )}
            {classe ? <span className="sr-only">, {classe.nom}</span> : null}
            <span className={s['premier']}>
              {premier
                ? `${libelleRuralite(premier.classe)}${FINE}: ${formatShare(repartition.habitants === 0 ? null : premier.habitants / repartition.habitants)}`
                : 'ruralité inconnue'}
            </span>
          </span>
        </span>
      </th>
      <td>{formatInteger(densite)}</td>
      <td>
        {formatShare(shareIn(repartition.densites, DENSITES_RURALES, 'habitants'))}
        <span aria-hidden="true">
          <BandeDensite parts={repartition.densites} of="habitants" isThin />
        </span>
      </td>
    </tr>
  )
}
