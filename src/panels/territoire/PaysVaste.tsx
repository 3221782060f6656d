import { paysContenus, typologies } from '#/content/identites.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { coucheOf } from '#/domain/couche.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Section } from '#/ui/Section.tsx'
import { EN_MILLESIME } from '../parts/couches.ts'
import { MonographieLink } from '../parts/MonographieLink.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { TypologieBadge } from '../parts/TypologieBadge.tsx'
import { ouIci } from './PetrVaste.tsx'
import s from './Vaste.module.css'
import type { VasteProps } from './vaste.ts'
import { inclusionsOf } from './vaste.ts'

/** Those of the nine Pays that are here, whole or in part. */
export function PaysVaste({ territoire, couche, table }: VasteProps) {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  const into = coucheOf('pays', millesime)
  if (into === null) return null
  const lieu = { table, catalogue, couche, code: territoire.code }
  const pays = inclusionsOf(lieu, into, millesime)
  return (
    <Section title="Les Pays du mémento" aside={EN_MILLESIME[millesime]}>
      {pays.length === 0 ? (
        <p className={s['discret']}>Aucun des neuf n’est ici.</p>
      ) : (
        <ul className={s['liste']}>
          {pays.map((one) => {
            const identite = paysContenus().get(one.id)
            const typologie = typologies().find(({ id }) => id === identite?.typologie)
            return (
              <li key={one.id}>
                <span className={s['nom']}>
                  {typologie ? <TypologieBadge typologie={typologie} /> : null}{' '}
                  <TerritoireLink id={one.id}>{identite?.nom ?? one.nom}</TerritoireLink>
                </span>
                <span className={s['valeur']}>
                  {formatInteger(one.population)}
                  {FINE}hab. · {ouIci(one)}
                </span>
                {identite ? (
                  <span className={s['suite']}>
                    {identite.accroche}{' '}
                    <MonographieLink id={one.id}>Lire sa monographie</MonographieLink>
                  </span>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
