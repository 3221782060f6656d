import { type ReactNode, useId } from 'react'
import { Input, NumberField } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './NumberSlider.module.css'

export type NumberSliderProps = {
  label: string
  /** Written after the number: « km ». */
  unit: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
  /** Under the slider: default, reason. */
  children?: ReactNode
}

const FORMAT = { maximumFractionDigits: 3 } as const
const NOMBRE = new Intl.NumberFormat('fr-FR', FORMAT)

/** A number chosen by sliding, or written; the two say the same. */
export function NumberSlider(props: NumberSliderProps) {
  const { label, unit, value, min, max, step, onChange, children } = props
  const id = useId()
  return (
    <div className={s['reglage']}>
      <label htmlFor={id} className={s['label']}>
        {label}
      </label>
      <NumberField
        className={cx(s['nombre'])}
        aria-label={`${label}${unit === '' ? '' : `, en ${unit}`}`}
        value={value}
        minValue={min}
        maxValue={max}
        step={step}
        formatOptions={FORMAT}
        isWheelDisabled
        onChange={(next) => {
          // An emptied field is not a number: it keeps its value until one is written.
          if (Number.isFinite(next)) onChange(next)
        }}
      >
        <Input className={cx(s['champ'])} />
        {unit === '' ? null : <span aria-hidden="true">{unit}</span>}
      </NumberField>
      <input
        id={id}
        type="range"
        className={s['curseur']}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={`${NOMBRE.format(value)} ${unit}`.trim()}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {children ? <div className={s['suite']}>{children}</div> : null}
    </div>
  )
}
