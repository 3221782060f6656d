import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useManifest } from '#/datasets/DatasetsContext.tsx'
import type { Sequence } from '#/domain/sequence.ts'
import { coucheOfLayer } from '#/layers/layerIds.ts'
import { useAppStore } from '#/store/appStore.ts'
import type { Surimpression as Sorte } from '#/store/presentation.slice.ts'
import { Button } from '#/ui/Button.tsx'
import { cx } from '#/ui/cx.ts'
import { inOverlay } from '#/ui/overlay.ts'
import { AIDE } from './clavier.ts'
import s from './Surimpression.module.css'
import { VignetteEtape } from './vignettes/VignetteEtape.tsx'

export type SurimpressionProps = { sequence: Sequence; rang: number }

const TITRES: Record<Sorte, string> = {
  aide: 'Les touches',
  sommaire: 'Sommaire',
  sources: 'Sources de l’étape',
}

/** A sheet over the step: help, contents, or sources. Its own key, Escape or « Fermer » shuts it. */
export function Surimpression(props: SurimpressionProps) {
  const sorte = useAppStore((state) => state.surimpression)
  const superpose = useAppStore((state) => state.superpose)
  if (sorte === null) return null
  const contents: Record<Sorte, () => ReactNode> = {
    aide: () => <Aide />,
    sommaire: () => <Sommaire {...props} />,
    sources: () => <Sources {...props} />,
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable
      // The keyboard of the presentation closes it, in its own order.
      isKeyboardDismissDisabled
      onOpenChange={(isOpen) => superpose(isOpen ? sorte : null)}
      className={cx(s['voile'])}
      {...inOverlay()}
    >
      <Modal className={cx(s['feuille'], sorte === 'sommaire' && s['large'])}>
        <Dialog className={cx(s['dialogue'])}>
          <header className={s['tete']}>
            <Heading slot="title" className={cx(s['titre'])}>
              {TITRES[sorte]}
            </Heading>
            <Button onPress={() => superpose(null)}>Fermer</Button>
          </header>
          {contents[sorte]()}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Aide() {
  const isStill = useAppStore((state) => state.hasMouvementReduit)
  const still = useAppStore((state) => state.reduceMouvement)
  return (
    <>
      <dl className={s['touches']}>
        {AIDE.map(({ touches, effet }) => (
          <div key={touches}>
            <dt>{touches}</dt>
            <dd>{effet}</dd>
          </div>
        ))}
      </dl>
      <p className={s['reglage']}>
        <Button onPress={() => still(!isStill)}>
          {isStill
            ? 'Rendre ses mouvements à la carte'
            : 'Passer d’une vue à l’autre sans mouvement'}
        </Button>
      </p>
    </>
  )
}

function Sommaire({ sequence, rang }: SurimpressionProps) {
  const goToEtape = useAppStore((state) => state.goToEtape)
  const superpose = useAppStore((state) => state.superpose)
  return (
    <ol className={s['sommaire']}>
      {sequence.etapes.map((etape, at) => (
        <li key={etape.id}>
          <Button
            variant="text"
            className={s['etape']}
            isCurrent={at + 1 === rang}
            onPress={() => {
              goToEtape(at + 1)
              superpose(null)
            }}
          >
            <VignetteEtape etape={etape} className={s['image']} />
            <span className={s['nom']}>
              <span className={s['rang']}>{at + 1}</span> {etape.titre}
            </span>
          </Button>
        </li>
      ))}
    </ol>
  )
}

/** The line of the step, then who made each perimeter on the map, when, and under which licence. */
function Sources({ sequence, rang }: SurimpressionProps) {
  const manifest = useManifest()
  const visible = useAppStore((state) => state.visibleLayers)
  const millesime = useAppStore((state) => state.millesime)
  const couches = visible.map((layer) => coucheOfLayer(layer, millesime))
  const source = sequence.etapes[rang - 1]?.source
  if (manifest.status !== 'ready') return <p>{source}</p>
  const known = manifest.value.couches.filter(({ id }) => couches.includes(id))
  const ids = new Set(known.flatMap(({ sources }) => sources))
  return (
    <div className={s['sources']}>
      {source ? <p className={s['ligne']}>{source}</p> : null}
      <ul>
        {known.map(({ id, titre, millesime: annee, population }) => (
          <li key={id}>
            {titre} ({annee}){'\u202f'}: {population}
          </li>
        ))}
      </ul>
      <ul>
        {manifest.value.sources
          .filter(({ id }) => ids.has(id))
          .map(({ id, producteur, titre, millesime: annee, licence }) => (
            <li key={id}>
              {producteur}, {titre}, {annee}. {licence}
            </li>
          ))}
      </ul>
      <p>{manifest.value.generalisation}</p>
    </div>
  )
}
