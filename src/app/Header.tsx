import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { Mark } from '#/ui/Mark.tsx'
import s from './Header.module.css'
import { PartageMenu } from './partage/PartageMenu.tsx'
import { PRESENTER_ID, usePlace } from './place.ts'
import { PresenterMenu } from './presenter/PresenterMenu.tsx'
import { SearchTerritoires } from './SearchTerritoires.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { Vues } from './Vues.tsx'

/** Name, search, views, actions, theme. */
export function Header() {
  const open = useAppStore((state) => state.openTerritoire)
  const command = useAppStore((state) => state.commandCamera)
  const place = usePlace()
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
      <Vues place={place} />
      {place === 'phone' ? null : (
        <div className={s['actions']}>
          <div id={PRESENTER_ID}>
            <PresenterMenu />
          </div>
          {place === 'wide' ? <PartageMenu /> : null}
          <ThemeMenu />
        </div>
      )}
    </header>
  )
}
