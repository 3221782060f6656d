import { useContext } from 'react'
import { type AppStore, AppStoreContext } from '#/store/appStore.ts'

/** The store itself, for what acts on several facts at once. */
export function useStore(): AppStore {
  const store = useContext(AppStoreContext)
  if (store === null) throw new Error('useStore is used outside AppStoreContext')
  return store
}
