import { useState } from 'react'
import { useAppStore } from '#/store/appStore.ts'
import { VUES_TERRITOIRE, type Vue } from '#/store/panels.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { Mark } from '#/ui/Mark.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { useMediaQuery } from '#/ui/useMediaQuery.ts'
import s from './Header.module.css'
import { PresenterMenu } from './PresenterMenu.tsx'
import { FeuillePartage, PartageMenu } from './partage/PartageMenu.tsx'
import { SearchTerritoires } from './SearchTerritoires.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

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

/** Below, the actions of the header join the other views behind « Plus ». */
const WITHOUT_ACTIONS = '(max-width: 1079px)'

/** Name, search, views, actions, theme. */
export function Header() {
  const open = useAppStore((state) => state.openTerritoire)
  const command = useAppStore((state) => state.commandCamera)
  const isNarrow = useMediaQuery(WITHOUT_ACTIONS)
  const goHome = () => {
    open(null)
    command('france')
  }
  return (
    <header className={s['header']}>
      <h1 className={s['nom']}>
        <Button variant="text" className={s['accueil']} onPress={goHome}>
          <Mark className={s['marque']} />
          <span className={s['mot']}>Lisière</span>
          <span className="sr-only">, revenir à la France des neuf Pays</span>
        </Button>
      </h1>
      <div className={s['recherche']}>
        <SearchTerritoires />
      </div>
      <Views />
      <div className={s['actions']}>
        <PresenterMenu />
        {isNarrow ? null : <PartageMenu />}
        <ThemeMenu />
      </div>
    </header>
  )
}

function Views() {
  const vue = useAppStore((state) => state.vue)
  const openVue = useAppStore((state) => state.openVue)
  const setSheetStop = useAppStore((state) => state.setSheetStop)
  const sheetStop = useAppStore((state) => state.sheetStop)
  const isRoomy = useMediaQuery('(min-width: 1680px)')
  const isNarrow = useMediaQuery(WITHOUT_ACTIONS)
  const [isSharing, setIsSharing] = useState(false)
  const openHorsLigne = useAppStore((state) => state.openHorsLigne)
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
      {isRoomy ? null : (
        <div className={s['plus']} data-courante={isElsewhere || undefined}>
          <PopoverButton trigger="Plus" label="Autres vues" placement="bottom end">
            {(close) => (
              <ul>
                {AUTRES_VUES.map(({ id, label }) => (
                  <li key={id}>
                    <Button
                      variant="text"
                      className={s['autre']}
                      isCurrent={vue === id}
                      onPress={() => {
                        go(id)
                        close()
                      }}
                    >
                      {label}
                    </Button>
                  </li>
                ))}
                {isNarrow ? (
                  <li>
                    <Button
                      variant="text"
                      className={s['autre']}
                      onPress={() => {
                        close()
                        setIsSharing(true)
                      }}
                    >
                      Partager…
                    </Button>
                  </li>
                ) : null}
                {isNarrow ? (
                  <li>
                    <Button
                      variant="text"
                      className={s['autre']}
                      onPress={() => {
                        close()
                        openHorsLigne(true)
                      }}
                    >
                      Hors ligne…
                    </Button>
                  </li>
                ) : null}
              </ul>
            )}
          </PopoverButton>
        </div>
      )}
      {isSharing ? <FeuillePartage onClose={() => setIsSharing(false)} /> : null}
    </nav>
  )
}
