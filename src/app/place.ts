import { useMediaQuery } from '#/ui/useMediaQuery.ts'

/** Room in the header: for every action, for some, or for the search alone. */
export type Place = 'wide' | 'narrow' | 'phone'

/** Where the focus comes back when a presentation ends. */
export const PRESENTER_ID = 'presenter'

/** Below the first width « Partager » joins the views behind « Plus »; below the second, all do. */
export function usePlace(): Place {
  const isNarrow = useMediaQuery('(max-width: 1079px)')
  const isPhone = useMediaQuery('(max-width: 559px)')
  if (isPhone) return 'phone'
  return isNarrow ? 'narrow' : 'wide'
}
