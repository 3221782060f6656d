import { useEffect, useRef } from 'react'
import s from './Presentation.module.css'

/** A ring large enough to be seen from the last row, which follows the mouse. */
export function Pointeur() {
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { current } = ring
      if (current === null) return
      current.style.translate = `${clientX}px ${clientY}px`
      current.dataset['vu'] = ''
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={ring} className={s['pointeur']} aria-hidden="true" />
}
