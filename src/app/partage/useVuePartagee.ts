import { useContext } from 'react'
import { useStore } from 'zustand'
import { AppStoreContext } from '#/store/appStore.ts'
import { adresseDeVue } from './adresse.ts'

/** The suffix of the page's title, which a message has no use for. */
const SITE = / — Lisière$/

/** Address and name of what is on screen. The title of the page already names it. */
export function useVuePartagee(): { adresse: string; titre: string } {
  const store = useContext(AppStoreContext)
  if (store === null) throw new Error('useVuePartagee is used outside AppStoreContext')
  const adresse = useStore(store, (state) =>
    adresseDeVue({ ...state, integre: null, isLecture: false }, window.location.href),
  )
  return { adresse, titre: document.title.replace(SITE, '') }
}
