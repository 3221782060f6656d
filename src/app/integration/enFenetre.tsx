import { ATTRIBUTION } from '#/domain/attribution.ts'
import { useAppStore } from '#/store/appStore.ts'
import { useVuePartagee } from '../partage/useVuePartagee.ts'

/** In a small frame the page of sources has no room: it opens in the application. */
export function SourcesDehors({
  className,
  avant,
}: {
  className: string | undefined
  avant: string
}) {
  const { adresse } = useVuePartagee()
  const url = new URL(adresse)
  url.search = '?vue=sources'
  return (
    <a className={className} href={url.href} target="_blank" rel="noopener">
      {avant}
      {ATTRIBUTION}
      <span className="sr-only">, voir les sources (nouvelle fenêtre)</span>
    </a>
  )
}

/** Whether the page stands inside another one, and whether its view is settled. */
export function useIntegration() {
  const isIntegree = useAppStore((state) => state.integre !== null)
  const isLecture = useAppStore((state) => state.isLecture)
  return { isIntegree, isLecture }
}
