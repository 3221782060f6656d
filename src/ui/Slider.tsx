import { useEffect, useRef } from 'react'
import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Slider.module.css'

export type SliderProps = {
  label: string
  isLabelHidden?: boolean
  value: number
  min: number
  max: number
  step: number
  /** The value in words, shown and read aloud: « 5 classes », « 20 km ». */
  format: (value: number) => string
  onChange: (value: number) => void
}

/** A value on a scale, by pointer or arrow keys; what it says is always written beside it. */
export function Slider({ label, isLabelHidden = false, format, ...rest }: SliderProps) {
  const { value, min, max, step, onChange } = rest
  const input = useRef<HTMLInputElement>(null)
  const text = format(value)
  // The library reads a bare number aloud; after each render the words take its place.
  useEffect(() => input.current?.setAttribute('aria-valuetext', text))
  return (
    <AriaSlider
      className={cx(s['slider'])}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <span className={s['line']}>
        {isLabelHidden ? null : <Label className={cx(s['label'])}>{label}</Label>}
        <output className={s['value']}>{text}</output>
      </span>
      <SliderTrack data-ecran className={cx(s['track'])}>
        {({ state }) => (
          <>
            <span className={s['rail']} aria-hidden="true">
              <span
                className={s['done']}
                style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
              />
            </span>
            <SliderThumb className={cx(s['thumb'])} inputRef={input} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  )
}
