import { COUCHES } from '#/domain/couche.ts'
import { parseTerritoireId } from '#/domain/territoire.ts'
import { type CarteCalculee, formatValeur } from '#/indicateurs/carteDe.ts'
import { FINE, formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import s from './Indicateurs.module.css'

/** The unit that is selected: its value, its class, its rank; nothing when it is not of this map. */
export function UniteLue({ carte }: { carte: CarteCalculee }) {
  const selectedId = useAppStore((state) => state.selectedId)
  const parsed = selectedId === null ? null : parseTerritoireId(selectedId)
  if (selectedId === null || parsed?.type !== COUCHES[carte.couche].type) return null
  const ligne = carte.lignes.find(({ code }) => code === parsed.code)
  if (!ligne) return null
  const { valeur, rang } = ligne
  const known = carte.lignes.filter((other) => other.valeur !== null)
  const place = 1 + known.filter((other) => (other.valeur ?? 0) > (valeur ?? 0)).length
  const classe = rang === null ? undefined : carte.thematique.classes[rang]
  return (
    <p className={s['unite']} role="status">
      <TerritoireLink id={selectedId}>{ligne.nom}</TerritoireLink>
      {`${FINE}: `}
      <strong>{formatValeur(carte.indicateur, valeur)}</strong>
      {classe
        ? `, ${formatInteger(place)}${place === 1 ? 're' : 'e'} valeur sur ${formatInteger(known.length)}, classe «${FINE}${classe.label}${FINE}».`
        : '.'}
    </p>
  )
}
