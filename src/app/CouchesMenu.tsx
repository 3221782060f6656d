import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { coucheOfLayer, LAYER_IDS, type LayerId, typeOfLayer } from '#/layers/layerIds.ts'
import { PALETTES } from '#/layers/palette.ts'
import { layerOf } from '#/layers/registry.ts'
import { formatInteger } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { Swatch } from '#/ui/Swatch.tsx'
import { Toggle } from '#/ui/Toggle.tsx'
import s from './Couches.module.css'
import { useMapTheme } from './useMapTheme.tsx'

const GROUPES: readonly { titre: string; holds: (id: LayerId) => boolean }[] = [
  {
    titre: 'Territoires de projet',
    holds: (id) =>
      ['pays', 'petr', 'contrat-ruralite'].includes(id) || id.startsWith('territoire-'),
  },
  { titre: 'Intercommunalités et communes', holds: (id) => id === 'epci' || id === 'commune' },
  { titre: 'Zones d’emploi', holds: (id) => id.startsWith('zone-emploi') },
  { titre: 'Clusters', holds: (id) => id === 'clusters' },
  {
    titre: 'Repères',
    holds: (id) =>
      ['departement', 'region'].includes(id) || (typeOfLayer(id) === null && id !== 'clusters'),
  },
]

/** The layers: two clicks from anywhere, in an order that does not move. */
export function CouchesMenu() {
  const count = useAppStore((state) => state.visibleLayers.length)
  return (
    <PopoverButton
      label="Couches de la carte"
      placement="top start"
      isWide
      trigger={
        <>
          Couches <span className={s['compteur']}>{count}</span>
        </>
      }
      triggerLabel={`Couches, ${count} sur la carte`}
    >
      <div className={s['groupes']}>
        {GROUPES.map(({ titre, holds }) => (
          <fieldset key={titre} className={s['groupe']}>
            <legend className={s['titre']}>{titre}</legend>
            {LAYER_IDS.filter(holds).map((id) => (
              <Couche key={id} id={id} />
            ))}
          </fieldset>
        ))}
        <FondEnLigne />
      </div>
    </PopoverButton>
  )
}

/** The one switch that makes the browser call somebody: it says whom, and what is told. */
function FondEnLigne() {
  const fond = useAppStore((state) => state.fondEnLigne)
  const settle = useAppStore((state) => state.settleFondEnLigne)
  return (
    <fieldset className={s['groupe']}>
      <legend className={s['titre']}>Fond en ligne</legend>
      <Toggle isOn={fond === 'plan-ign'} onChange={(isOn) => settle(isOn ? 'plan-ign' : 'aucun')}>
        <span className={s['couche']}>
          <span className={s['nom']}>Plan IGN</span>
          <span className={s['note']}>
            Allumé, il fait demander les images de la carte à data.geopf.fr, service de l’IGN, qui
            voit alors votre adresse IP et l’endroit que vous regardez. Ce choix reste dans ce
            navigateur et ne part pas avec un lien.
            {fond === 'en-panne' ? (
              <strong className={s['panne']}>
                {' '}
                Il n’a pas répondu tout à l’heure : rallumez-le pour réessayer.
              </strong>
            ) : null}
          </span>
        </span>
      </Toggle>
    </fieldset>
  )
}

function Couche({ id }: { id: LayerId }) {
  const isOn = useAppStore((state) => state.visibleLayers.includes(id))
  const toggle = useAppStore((state) => state.toggleLayer)
  const nombre = useNombre(id)
  const theme = useMapTheme()
  const { titre, note, minZoom, legend } = layerOf(id)
  const entries = legend(PALETTES[theme])
  return (
    <Toggle isOn={isOn} onChange={() => toggle(id)}>
      <span className={s['couche']}>
        <span className={s['ligne']}>
          <span className={s['nom']}>{titre}</span>
          <span className={s['nombre']}>{nombre === null ? '' : formatInteger(nombre)}</span>
          <span className={s['echantillons']}>
            {entries.map((entry) => (
              <Swatch key={entry.label} style={entry.swatch} />
            ))}
          </span>
        </span>
        <span className={s['note']}>
          {note}
          {minZoom > 0 ? ' · visible en zoomant' : ''}
        </span>
      </span>
    </Toggle>
  )
}

/** How many territories the layer has in the vintage; null for the background. */
function useNombre(id: LayerId): number | null {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  if (id === 'commune') {
    return catalogue.table('departement').nbCommunes.reduce((sum, one) => sum + one, 0)
  }
  const couche = coucheOfLayer(id, millesime)
  return couche === null ? null : catalogue.table(couche).codes.length
}
