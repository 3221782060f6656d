import { lazy, Suspense } from 'react'
import { cx } from '#/ui/cx.ts'
import { Notice } from '#/ui/Notice.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import s from './Exporter.module.css'
import type { ChoixExport } from './listeExport.ts'

const Formats = lazy(async () => ({
  default: (await import('./ExporterFormats.tsx')).ExporterFormats,
}))

export type ExporterProps = {
  /** What is saved, after « Exporter » : « la liste », « les voisins ». */
  quoi: string
  choix: readonly ChoixExport[]
  /** Beside a field, in a row that has its own spacing. */
  isInRow?: boolean
}

/** The one button that saves a list; formats and what they need come when it is pressed. */
export function Exporter({ quoi, choix, isInRow = false }: ExporterProps) {
  return (
    <div className={cx(s['rang'], !isInRow && s['seul'])}>
      <PopoverButton
        label={`Exporter ${quoi}`}
        trigger="Exporter"
        triggerLabel={`Exporter ${quoi}`}
        placement="bottom end"
      >
        <Suspense fallback={<Notice tone="loading">On taille les crayons…</Notice>}>
          <Formats choix={choix} />
        </Suspense>
      </PopoverButton>
    </div>
  )
}
