import { lazy, Suspense } from 'react'
import { paysContenus, typologies } from '#/content/identites.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { LAYER_IDS } from '#/layers/layerIds.ts'
import { PALETTE_PROJECTEUR } from '#/layers/palette.ts'
import { isTypologieId } from '#/layers/paysMark.ts'
import { layerOf } from '#/layers/registry.ts'
import { useAppStore } from '#/store/appStore.ts'
import { showsClusters } from '#/store/panels.slice.ts'
import { cx } from '#/ui/cx.ts'
import { Swatch } from '#/ui/Swatch.tsx'
import s from './Couches.module.css'
import { LegendeDessin } from './LegendeDessin.tsx'

const LegendeThematique = lazy(async () => ({
  default: (await import('./LegendeThematique.tsx')).LegendeThematique,
}))

/** What needs no words on a screen seen for a minute: the ground everyone knows. */
const FOND = ['pays', 'commune', 'departement', 'region', 'villes', 'cours-eau']

/** From which scale a layer is drawn: of no use to a room, which sees it. */
const DEPUIS_ECHELLE = /, à partir de .*$/

/** The legend of a projected step: only what is particular to it, large. */
export function LegendeProjetee() {
  const visible = useAppStore((state) => state.visibleLayers)
  const selectedId = useAppStore((state) => state.selectedId)
  const hasDessin = useAppStore((state) => state.dessin !== null)
  const isColoured = useAppStore((state) => state.thematique !== null)
  const hasSignes = useAppStore((state) => showsClusters(state.vue))
  const entries = LAYER_IDS.filter(
    (id) => visible.includes(id) && !FOND.includes(id) && !(id === 'epci' && selectedId === null),
  ).flatMap((id) => layerOf(id).legend(PALETTE_PROJECTEUR))
  const hasClasses = visible.includes('pays') && selectedId === null && !hasDessin && !isColoured
  return (
    <div className={s['projetee']}>
      {hasSignes ? <Signes /> : null}
      <LegendeDessin />
      {isColoured ? (
        <Suspense fallback={null}>
          <LegendeThematique />
        </Suspense>
      ) : null}
      {entries.length === 0 && !hasClasses ? null : (
        <ul className={s['legende']} aria-label="Légende">
          {hasClasses ? <Classes /> : null}
          {entries.map(({ label, swatch }) => (
            <li key={label} className={s['entree']}>
              <Swatch style={swatch} />
              <span>{label.replace(DEPUIS_ECHELLE, '')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The signs of the clusters, which a list of gaps lays over the map. */
function Signes() {
  return (
    <ul className={cx(s['legende'], s['signes'])} aria-label="Signes des clusters">
      {layerOf('clusters')
        .legend(PALETTE_PROJECTEUR)
        .map(({ label, swatch }) => (
          <li key={label} className={s['entree']}>
            <Swatch style={swatch} />
            <span>{label}</span>
          </li>
        ))}
    </ul>
  )
}

function Classes() {
  const catalogue = useCatalogue()
  const millesime = useAppStore((state) => state.millesime)
  const pays = [...paysContenus().values()].filter(({ id }) => catalogue.find(id, millesime))
  return typologies().map(({ id, nom, lettre }) => (
    <li key={id} className={s['entree']}>
      <Swatch
        style={{
          fill: isTypologieId(id) ? PALETTE_PROJECTEUR.typologie[id] : PALETTE_PROJECTEUR.discret,
          mark: lettre,
        }}
      />
      <span>
        {nom} ({pays.filter(({ typologie }) => typologie === id).length})
      </span>
    </li>
  ))
}
