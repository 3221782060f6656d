import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { DialoguePartageProps } from './dialoguePartage.ts'

/** One line of « Partager » that opens a dialog of its own, loaded when asked for. */
export type EntreePartage = {
  id: string
  label: string
  Dialogue: LazyExoticComponent<ComponentType<DialoguePartageProps>>
}

/** In menu order. A new way to take the view away is its dialog and one line here. */
export const ENTREES_PARTAGE: readonly EntreePartage[] = [
  {
    id: 'qr',
    label: 'Code QR…',
    Dialogue: lazy(async () => ({ default: (await import('./DialogueQr.tsx')).DialogueQr })),
  },
  {
    id: 'imprimer',
    label: 'Imprimer…',
    Dialogue: lazy(async () => ({
      default: (await import('../sortie/DialogueImprimer.tsx')).DialogueImprimer,
    })),
  },
  {
    id: 'image',
    label: 'Image…',
    Dialogue: lazy(async () => ({
      default: (await import('../sortie/DialogueImage.tsx')).DialogueImage,
    })),
  },
  {
    id: 'integrer',
    label: 'Intégrer dans un site…',
    Dialogue: lazy(async () => ({
      default: (await import('../integration/DialogueIntegrer.tsx')).DialogueIntegrer,
    })),
  },
]
