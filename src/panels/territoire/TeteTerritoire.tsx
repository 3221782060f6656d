import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { PaysIdentite } from '#/domain/content/pays.ts'
import type { Typologie } from '#/domain/content/typologie.ts'
import { MILLESIMES } from '#/domain/millesime.ts'
import type { Territoire } from '#/domain/territoire.ts'
import { NOMS_TYPE } from '#/domain/typeTerritoireNom.ts'
import { useAppStore } from '#/store/appStore.ts'
import { EN_MILLESIME, natureEnToutesLettres } from '../parts/couches.ts'
import { EnTete } from '../parts/EnTete.tsx'
import { MillesimeSwitch } from '../parts/MillesimeSwitch.tsx'
import { enumerate } from '../parts/phraseCarte.ts'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import s from './Territoire.module.css'

export type TeteTerritoireProps = {
  territoire: Territoire
  pays: PaysIdentite | null
  typologie: Typologie | null
}

/** Name, kind, nature, and the vintages in which the territory exists. */
export function TeteTerritoire({ territoire, pays, typologie }: TeteTerritoireProps) {
  const nature = territoire.nature ? natureEnToutesLettres(territoire.nature) : null
  return (
    <EnTete
      nom={territoire.nom}
      surtitre={
        <>
          <span>{NOMS_TYPE[territoire.type].un}</span>
          {typologie ? (
            <span className={s['classe']}>
              <TypologieBadge typologie={typologie} /> {typologie.nom}
            </span>
          ) : null}
        </>
      }
    >
      {pays ? <p className={s['accroche']}>{pays.accroche}</p> : null}
      {nature ? (
        <p className={s['nature']}>
          {nature.charAt(0).toUpperCase() + nature.slice(1)} · {codeLabel(territoire)}
        </p>
      ) : null}
      {territoire.millesime === null ? null : <Millesimes territoire={territoire} />}
    </EnTete>
  )
}

function codeLabel({ type, code }: Territoire): string {
  return type === 'epci' || type === 'petr' ? `SIREN ${code}` : `code ${code}`
}

/** The switch, and a sentence when the territory is not there in the vintage asked for. */
function Millesimes({ territoire }: { territoire: Territoire }) {
  const asked = useAppStore((state) => state.millesime)
  const known = useCatalogue().millesimesOf(territoire.id)
  const shown = territoire.millesime
  return (
    <div>
      <MillesimeSwitch label="Périmètre" />
      {shown !== null && shown !== asked ? (
        <p className={s['absent']}>
          Ce périmètre n’existe pas {EN_MILLESIME[asked]} : la fiche le montre {EN_MILLESIME[shown]}
          .
        </p>
      ) : known.length < MILLESIMES.length ? (
        <p className={s['nature']}>
          Connu {enumerate(known.map((millesime) => EN_MILLESIME[millesime]))} seulement.
        </p>
      ) : null}
    </div>
  )
}
