import { useState } from 'react'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { cx } from '#/ui/cx.ts'
import { Disclosure } from '#/ui/Disclosure.tsx'
import { Notice } from '#/ui/Notice.tsx'
import { Section } from '#/ui/Section.tsx'
import { Term } from '#/ui/Term.tsx'
import { ParGenre, ParRegion } from './Apercu.tsx'
import { Choix } from './Choix.tsx'
import { Completude } from './Completude.tsx'
import s from './Ecarts.module.css'
import { FicheEcart } from './FicheEcart.tsx'
import { ListeEcarts } from './ListeEcarts.tsx'
import { Selection } from './Selection.tsx'
import { Seuils } from './Seuils.tsx'
import { useCarteEcarts } from './useCarteEcarts.ts'
import { useEcarts } from './useEcarts.ts'
import { type Resultat, useResultat } from './useResultat.ts'
import { useVueReglee, type Vue } from './useVueReglee.ts'
import { Vide } from './Vide.tsx'

/** Where clusters and territories miss each other, for the nine and for France. */
export function EcartsPanel() {
  const vue = useVueReglee()
  const { reponse, isComputing, erreur, retry } = useEcarts(vue.faits)
  const region = vue.faits.regionEcart
  const resultat = useResultat(reponse, region)
  const phrase = useCarteEcarts(resultat, region)
  const ouvert = useAppStore((state) => state.ecartOuvert)
  const lu = ouvert === null ? undefined : resultat?.ecarts.find(({ id }) => id === ouvert)
  const revenuDe = useRevenu(lu?.id ?? null)
  return (
    <>
      {lu && resultat ? <FicheEcart ecart={lu} resultat={resultat} /> : null}
      {/* Hidden rather than gone: the list keeps its sort, its filter and its place. */}
      <div className={s['panneau']} hidden={lu !== undefined}>
        <h2 className={s['titre']}>Écarts</h2>
        {vue.genre === null ? (
          <p className={s['chapeau']}>
            Là où les clusters et les territoires se manquent{FINE}: ce que l’on mesure, ce que le
            mémento raconte, et ce que des territoires y ont répondu.
          </p>
        ) : null}
        <Choix vue={vue} />
        {vue.genre ? <Reglages vue={vue} /> : null}
        {ouvert !== null && resultat !== null && !isComputing ? <Introuvable /> : null}
        {erreur !== null ? (
          <Notice tone="problem" action={{ label: 'Réessayer', onPress: retry }}>
            {erreur}
          </Notice>
        ) : null}
        {resultat === null ? (
          erreur === null ? (
            <Notice tone="loading">On cherche ce qui manque…</Notice>
          ) : null
        ) : (
          <div
            className={cx(s['resultat'])}
            data-calcule={isComputing || undefined}
            aria-busy={isComputing}
          >
            <Contenu vue={vue} resultat={resultat} phrase={phrase ?? ''} revenuDe={revenuDe} />
          </div>
        )}
      </div>
    </>
  )
}

/** The gap that was open until now; null while one is, and before any. */
function useRevenu(lu: string | null): string | null {
  const [last, setLast] = useState<string | null>(null)
  if (lu !== null && lu !== last) setLast(lu)
  return lu === null ? last : null
}

function Reglages({ vue: { genre, faits } }: { vue: Vue }) {
  if (genre === null) return null
  return (
    <>
      <p className={s['definition']}>
        {genre.definition}{' '}
        <Term label={`Limites${FINE}: ${genre.nom}`} body={<p>{genre.limites}</p>}>
          Ce que cela ne dit pas
        </Term>
      </p>
      <Seuils genre={genre} valeurs={faits.reglagesEcart[genre.id]} />
    </>
  )
}

type ContenuProps = { vue: Vue; resultat: Resultat; phrase: string; revenuDe: string | null }

function Contenu({ vue, resultat, phrase, revenuDe }: ContenuProps) {
  const catalogue = useCatalogue()
  const { echelle, genre, ecarts } = resultat
  const isWhole = echelle === 'france' && vue.faits.regionEcart === null
  return (
    <>
      {/* It stands above the map for the eye. */}
      <p className="sr-only" role="status">
        {phrase}
      </p>
      <Selection resultat={resultat} />
      {genre === null ? <ParGenre vue={vue} resultat={resultat} /> : null}
      {isWhole && genre === null ? (
        <Section title="Par région">
          <ParRegion vue={vue} resultat={resultat} />
        </Section>
      ) : null}
      {isWhole && genre !== null && ecarts.length > 0 ? (
        <Disclosure title="Par région">
          {() => <ParRegion vue={vue} resultat={resultat} />}
        </Disclosure>
      ) : null}
      {ecarts.length === 0 ? (
        <Vide vue={vue} />
      ) : (
        <Section title="Un par un">
          <ListeEcarts resultat={resultat} caption={phrase} revenuDe={revenuDe} />
        </Section>
      )}
      <Completude nbPetr={catalogue.table('petr').codes.length} nosClusters="les nôtres" />
    </>
  )
}

/** The address opens a gap that these thresholds do not find. */
function Introuvable() {
  const read = useAppStore((state) => state.readEcart)
  return (
    <Notice action={{ label: 'Voir la liste', onPress: () => read(null) }}>
      L’écart de ce lien n’en est plus un avec ces réglages.
    </Notice>
  )
}
