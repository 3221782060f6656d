import type { CarteIndicateur } from '#/domain/indicateur.ts'
import type { Indicateur } from '#/indicateurs/indicateur.ts'
import { indicateurOf } from '#/indicateurs/registre.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { Notice } from '#/ui/Notice.tsx'

export type AvertissementProps = {
  indicateur: Indicateur
  choose: (changes: Partial<CarteIndicateur>) => void
}

/** A count painted over an area says above all how large the area is: say so, and offer the rate. */
export function Avertissement({ indicateur, choose }: AvertissementProps) {
  if (indicateur.kind !== 'effectif') return null
  const taux = indicateurOf(indicateur.taux ?? '')
  const sentence = `Attention${FINE}: c’est un effectif. Sur une carte en aplats, une unité ressort d’abord parce qu’elle est grande ou peuplée.`
  if (taux === null) return <Notice>{sentence}</Notice>
  const show = () => choose({ indicateur: taux.id, methode: 'quantiles', seuils: [] })
  return (
    <Notice action={{ label: `Montrer plutôt${FINE}: ${taux.nom}`, onPress: show }}>
      {sentence}
    </Notice>
  )
}
