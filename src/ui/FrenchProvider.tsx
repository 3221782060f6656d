import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/** The interface speaks French whatever the browser's language. */
export function FrenchProvider({ children }: { children: ReactNode }) {
  return <I18nProvider locale="fr-FR">{children}</I18nProvider>
}
