import { FINE } from '#/lib/formatNumber.ts'
import { Section } from '#/ui/Section.tsx'
import s from './Ecarts.module.css'

export type CompletudeProps = {
  nbPetr: number
  /** « les nôtres », or how many they are once counted. */
  nosClusters: string
}

/** What these lists cannot see, said once and always there. */
export function Completude({ nbPetr, nosClusters }: CompletudeProps) {
  return (
    <Section title="Ce que ces écarts ne voient pas">
      <ul className={s['limites']}>
        <li>
          <strong>Les PETR ne sont pas tous les Pays.</strong> La carte en connaît {nbPetr}, lus
          dans la base BANATIC{FINE}; l’ANPP comptait 268 territoires de projet au 1er janvier 2023,
          dont beaucoup sont des associations qu’aucun fichier ne recense.
        </li>
        <li>
          <strong>Les clusters ne sont pas tous les clusters.</strong> Aucun fichier officiel ne les
          recense{FINE}: {nosClusters} viennent des pôles de compétitivité, des PTCE, du mémento et
          d’articles lus un à un. Chacun porte son statut{FINE}; qu’il n’y en ait aucun ici ne
          prouve pas qu’il n’y en a aucun sur place.
        </li>
        <li>
          <strong>Les distances sont à vol d’oiseau.</strong> Ni route, ni train, ni relief{FINE}:
          une vallée peut être plus loin qu’elle n’en a l’air.
        </li>
        <li>
          <strong>Un écart n’est pas une faute.</strong> Il dit où deux cartes ne se répondent pas
          {FINE}; il reste à demander sur place pourquoi.
        </li>
      </ul>
    </Section>
  )
}
