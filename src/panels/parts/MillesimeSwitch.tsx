import { MILLESIMES } from '#/domain/millesime.ts'
import { useAppStore } from '#/store/appStore.ts'
import { RadioRow } from '#/ui/RadioRow.tsx'
import { NOMS_MILLESIME } from './couches.ts'

export type MillesimeSwitchProps = { label: string; isLabelHidden?: boolean }

/** 2016, 2017, today: changes EPCI and Pays together, on the map and in the sheet. */
export function MillesimeSwitch({ label, isLabelHidden = false }: MillesimeSwitchProps) {
  const millesime = useAppStore((state) => state.millesime)
  const choose = useAppStore((state) => state.chooseMillesime)
  return (
    <RadioRow
      label={label}
      isLabelHidden={isLabelHidden}
      options={MILLESIMES.map((value) => ({ value, label: NOMS_MILLESIME[value] }))}
      value={millesime}
      onChange={choose}
    />
  )
}
