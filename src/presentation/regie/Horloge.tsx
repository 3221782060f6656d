import { useEffect, useState } from 'react'
import { Button } from '#/ui/Button.tsx'
import {
  elapsedMs,
  formatDuree,
  keepMinuterie,
  type Minuterie,
  readMinuterie,
  startMinuterie,
  togglePause,
} from './minuterie.ts'
import s from './Regie.module.css'

const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })

/** The time of day, and the time since the start; the latter can be paused and set back to zero. */
export function Horloge() {
  const [now, setNow] = useState(Date.now)
  const [minuterie, setMinuterie] = useState<Minuterie>(() =>
    readMinuterie(sessionStorage, Date.now()),
  )
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => keepMinuterie(sessionStorage, minuterie), [minuterie])
  const isPaused = minuterie.depuis === null
  return (
    <div className={s['temps']}>
      <p className={s['heure']}>
        <span className="sr-only">Heure </span>
        {HEURE.format(now)}
      </p>
      <p className={s['duree']} data-pause={isPaused || undefined}>
        <span className="sr-only">Temps écoulé </span>
        {formatDuree(elapsedMs(minuterie, now))}
      </p>
      <Button onPress={() => setMinuterie(togglePause(minuterie, Date.now()))}>
        {isPaused ? 'Reprendre' : 'Pause'}
      </Button>
      <Button onPress={() => setMinuterie(startMinuterie(Date.now()))}>Remettre à zéro</Button>
    </div>
  )
}
