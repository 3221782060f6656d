import { useCommunes } from '#/datasets/DatasetsContext.tsx'
import { formatAreaNumber, formatInteger } from '#/lib/formatNumber.ts'
import { plural } from '#/lib/plural.ts'
import { coucheOfTerritoire, EN_MILLESIME } from '#/panels/parts/couches.ts'
import { useSelectedTerritoire } from '#/panels/parts/useSelection.ts'
import { useAppStore } from '#/store/appStore.ts'
import s from './Blocs.module.css'

/** Inhabitants, communes, EPCI, area of the territory on show, very large. */
export function BlocChiffres() {
  const territoire = useSelectedTerritoire()
  const communes = useCommunes()
  const millesime = useAppStore((state) => state.millesime)
  const couche = territoire && coucheOfTerritoire(territoire)
  if (!territoire || !couche) return null
  const nbEpci =
    communes.status === 'ready' && territoire.type !== 'epci'
      ? communes.value.composition(couche, territoire.code, `epci-${millesime}`).length
      : null
  const { population, nbCommunes, areaKm2 } = territoire
  return (
    <>
      <dl className={s['chiffres']}>
        <Chiffre valeur={formatInteger(population)} nom={plural(population ?? 2, 'habitant')} />
        <Chiffre valeur={formatInteger(nbCommunes)} nom={plural(nbCommunes, 'commune')} />
        {nbEpci === null ? null : <Chiffre valeur={formatInteger(nbEpci)} nom="EPCI" />}
        <Chiffre valeur={formatAreaNumber(areaKm2)} nom="km²" />
      </dl>
      <p className={s['date']}>Périmètre {EN_MILLESIME[territoire.millesime ?? millesime]}</p>
    </>
  )
}

function Chiffre({ valeur, nom }: { valeur: string; nom: string }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{valeur}</dd>
    </div>
  )
}
