import type { AppStore } from '#/store/appStore.ts'
import type { Integration } from '#/store/integration.slice.ts'
import { Mark } from '#/ui/Mark.tsx'
import { OVERLAY_ID } from '#/ui/overlay.ts'
import { SkipLinks } from '#/ui/SkipLinks.tsx'
import { MapRegion } from '../MapRegion.tsx'
import { Panel } from '../PanelRegion.tsx'
import { useVuePartagee } from '../partage/useVuePartagee.ts'
import s from './PageIntegree.module.css'

const APRES = 'apres'
const AVANT = [{ targetId: APRES, label: 'Passer la carte' }]
const AVANT_FICHE = [{ targetId: 'fiche', label: 'Aller à la fiche' }, ...AVANT]

export type PageIntegreeProps = { integre: Integration; store: AppStore; geoBase: string }

/**
 * The view inside another page: the map, its sheet if asked for, and one line that leads
 * to the whole application. The Tab key goes through it, or past it by the links that
 * stand before and after the map.
 */
export function PageIntegree({ integre, store, geoBase }: PageIntegreeProps) {
  const { adresse } = useVuePartagee()
  return (
    <div className={s['page']} data-integre={integre}>
      <SkipLinks links={integre === 'fiche' ? AVANT_FICHE : AVANT} />
      <main className={s['main']} aria-label="Carte intégrée">
        <h1 className="sr-only">Lisière, carte intégrée</h1>
        <MapRegion store={store} geoBase={geoBase} />
        {integre === 'fiche' ? (
          <div className={s['fiche']}>
            <Panel />
          </div>
        ) : null}
        <div id={OVERLAY_ID} className={s['surcouche']} />
      </main>
      <footer id={APRES} tabIndex={-1} className={s['pied']}>
        <Mark className={s['marque']} />
        <a href={adresse} target="_blank" rel="noopener">
          Ouvrir dans Lisière<span className="sr-only"> (nouvelle fenêtre)</span>
        </a>
        <SkipLinks links={[{ targetId: 'carte', label: 'Revenir à la carte' }]} />
      </footer>
    </div>
  )
}
