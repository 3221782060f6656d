import { useEffect, useRef } from 'react'
import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './SwipeHandle.module.css'

export type SwipeHandleProps = {
  label: string
  /** Percent of the width, from the left. */
  value: number
  /** The value in words, read aloud. */
  format: (value: number) => string
  onChange: (value: number) => void
}

/** A bar across the parent, drawn by hand or moved with the arrow keys: what is on its right uncovers. */
export function SwipeHandle({ label, value, format, onChange }: SwipeHandleProps) {
  const input = useRef<HTMLInputElement>(null)
  const text = format(value)
  // The library reads a bare number aloud; after each render the words take its place.
  useEffect(() => input.current?.setAttribute('aria-valuetext', text))
  return (
    <AriaSlider
      className={cx(s['swipe'])}
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={100}
      step={1}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
    >
      <SliderTrack className={cx(s['track'])}>
        <SliderThumb className={cx(s['thumb'])} inputRef={input}>
          <svg className={s['grip']} viewBox="0 0 24 24" aria-hidden="true">
            <path d="m9 6-6 6 6 6M15 6l6 6-6 6" />
          </svg>
        </SliderThumb>
      </SliderTrack>
    </AriaSlider>
  )
}
