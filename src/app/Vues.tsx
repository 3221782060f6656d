import { useState } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { VUES_TERRITOIRE, type Vue } from '#/store/panels.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './Header.module.css'
import { FeuillePartage } from './partage/PartageMenu.tsx'
import { type Place, PRESENTER_ID } from './place.ts'
import { FeuillePresenter } from './presenter/PresenterMenu.tsx'
import { FeuilleTheme } from './ThemeMenu.tsx'

const VUES: readonly { id: Vue; label: string }[] = [
  { id: 'portrait', label: 'Explorer' },
  { id: 'ecarts', label: 'Écarts' },
  { id: 'indicateurs', label: 'Indicateurs' },
  { id: 'memento', label: 'Mémento' },
  { id: 'liens', label: 'Liens' },
]

/** Beside the others where there is room, behind « Plus » where there is not. */
const AUTRES_VUES: readonly { id: Vue; label: string }[] = [
  { id: 'formes', label: 'Formes' },
  { id: 'mesures', label: 'Mesures' },
  { id: 'atelier', label: 'Atelier' },
  { id: 'clusters-france', label: 'Clusters' },
  { id: 'liste', label: 'Liste' },
  { id: 'sources', label: 'Sources' },
]

/** Every side of a sheet is read while exploring. */
const isSideOfSheet = (vue: Vue) => (VUES_TERRITOIRE as readonly Vue[]).includes(vue)

/** The views, and behind « Plus » whatever has no room. */
export function Vues({ place }: { place: Place }) {
  const vue = useAppStore((state) => state.vue)
  const openVue = useAppStore((state) => state.openVue)
  const setSheetStop = useAppStore((state) => state.setSheetStop)
  const sheetStop = useAppStore((state) => state.sheetStop)
  const isRoomy = useMediaQuery('(min-width: 1680px)')
  const isElsewhere = AUTRES_VUES.some(({ id }) => id === vue)
  const go = (id: Vue) => {
    openVue(id)
    // On a phone, a view opened under the fold would seem not to have opened.
    if (sheetStop === 'peek') setSheetStop('half')
  }
  return (
    <nav aria-label="Vues" className={s['vues']}>
      {(isRoomy ? [...VUES, ...AUTRES_VUES] : VUES).map(({ id, label }) => (
        <Button
          key={id}
          variant="text"
          className={s['vue']}
          isCurrent={vue === id || (id === 'portrait' && isSideOfSheet(vue))}
          onPress={() => go(id)}
        >
          {label}
        </Button>
      ))}
      {isRoomy ? null : <Plus place={place} vue={vue} isCurrent={isElsewhere} onVue={go} />}
    </nav>
  )
}

type Feuille = 'presenter' | 'partager' | 'theme'

type PlusProps = { place: Place; vue: Vue; isCurrent: boolean; onVue: (id: Vue) => void }

function Plus({ place, vue, isCurrent, onVue }: PlusProps) {
  const openHorsLigne = useAppStore((state) => state.openHorsLigne)
  const [feuille, open] = useState<Feuille | null>(null)
  const onClose = () => open(null)
  const actions = [
    ...(place === 'phone' ? [{ label: 'Présenter…', run: () => open('presenter') }] : []),
    ...(place === 'wide'
      ? []
      : [
          { label: 'Partager…', run: () => open('partager') },
          { label: 'Hors ligne…', run: () => openHorsLigne(true) },
        ]),
    ...(place === 'phone' ? [{ label: 'Thème…', run: () => open('theme') }] : []),
  ]
  return (
    <div
      className={s['plus']}
      data-courante={isCurrent || undefined}
      {...(place === 'phone' ? { id: PRESENTER_ID } : {})}
    >
      <PopoverButton trigger="Plus" label="Autres vues" placement="bottom end">
        {(close) => (
          <ul className={s['autres']}>
            {[
              ...AUTRES_VUES.map(({ id, label }) => ({ id, label, run: () => onVue(id) })),
              ...actions.map((action) => ({ ...action, id: null })),
            ].map(({ id, label, run }) => (
              <li key={label} data-action={id === null || undefined}>
                <Button
                  variant="text"
                  className={s['autre']}
                  isCurrent={vue === id}
                  onPress={() => {
                    close()
                    run()
                  }}
                >
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </PopoverButton>
      {feuille === 'presenter' ? <FeuillePresenter onClose={onClose} /> : null}
      {feuille === 'partager' ? <FeuillePartage onClose={onClose} /> : null}
      {feuille === 'theme' ? <FeuilleTheme onClose={onClose} /> : null}
    </div>
  )
}
