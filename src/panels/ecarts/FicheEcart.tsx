import { useEffect, useMemo, useRef } from 'react'
import { descriptionOf } from '#/analysis/ecarts/descriptions.ts'
import { useCatalogue } from '#/datasets/DatasetsContext.tsx'
import type { Ecart } from '#/domain/ecart.ts'
import { FINE } from '#/lib/formatNumber.ts'
import { useAppStore } from '#/store/appStore.ts'
import { Button } from '#/ui/Button.tsx'
import { FootnoteList, Footnotes } from '#/ui/Footnotes.tsx'
import { PopoverButton } from '#/ui/PopoverButton.tsx'
import { Section } from '#/ui/Section.tsx'
import { TerritoireLink } from '../parts/TerritoireLink.tsx'
import { DefinitionGenre } from './Apercu.tsx'
import s from './FicheEcart.module.css'
import { notesPreuves } from './notesPreuves.tsx'
import { Preuves } from './Preuves.tsx'
import { Reponses } from './Reponses.tsx'
import { SigneForce } from './SigneForce.tsx'
import type { Resultat } from './useResultat.ts'

export type FicheEcartProps = { ecart: Ecart; resultat: Resultat }

/** One gap: the sentence, why to doubt it, what it rests on, what others did about it. */
export function FicheEcart({ ecart, resultat }: FicheEcartProps) {
  const catalogue = useCatalogue()
  const read = useAppStore((state) => state.readEcart)
  const heading = useRef<HTMLHeadingElement>(null)
  const genre = descriptionOf(ecart.genre)
  const notes = useMemo(() => notesPreuves(ecart.preuves), [ecart.preuves])
  const nom = catalogue.findNearest(ecart.territoire, 'actuel')?.nom ?? ecart.territoire

  // A gap replaces the list, or another gap: the reader starts at its head.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the gap is what moves the focus
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('#fiche')?.scrollTo?.({ top: 0 })
  }, [ecart.id])

  return (
    <Footnotes notes={notes}>
      <article className={s['fiche']} aria-label={`Écart${FINE}: ${nom}`}>
        <p className={s['retour']}>
          <Button variant="text" onPress={() => read(null)}>
            ← Revenir à la liste
          </Button>
          <Rang ecart={ecart} resultat={resultat} />
        </p>
        <p className={s['surtitre']}>
          {genre?.nom} <SigneForce force={ecart.force} />
        </p>
        <h2 ref={heading} tabIndex={-1} className={s['titre']}>
          {nom}
        </h2>
        <p className={s['phrase']}>{ecart.phrase}</p>
        {ecart.doute === undefined ? null : (
          <p className={s['prudence']}>
            <strong>À lire avec prudence.</strong> {ecart.doute}
          </p>
        )}
        <p className={s['suite']}>
          <TerritoireLink id={ecart.territoire}>Ouvrir sa fiche</TerritoireLink>
          {genre ? (
            <PopoverButton
              trigger="Définition et limites"
              label={`Définition et limites${FINE}: ${genre.nom}`}
            >
              <DefinitionGenre genre={genre} />
            </PopoverButton>
          ) : null}
        </p>
        <Section title="Sur quoi cela repose">
          <Preuves ecart={ecart} />
        </Section>
        <Reponses genre={ecart.genre} />
        <FootnoteList title="Sources et définitions" />
      </article>
    </Footnotes>
  )
}

/** Where this gap stands in the list, and the next ones, without going back. */
function Rang({ ecart, resultat: { ecarts } }: FicheEcartProps) {
  const read = useAppStore((state) => state.readEcart)
  const at = ecarts.findIndex(({ id }) => id === ecart.id)
  const before = ecarts[at - 1]
  const after = ecarts[at + 1]
  return (
    <span className={s['rang']}>
      <Button
        variant="text"
        isDisabled={before === undefined}
        onPress={() => before && read(before)}
      >
        Précédent
      </Button>
      <span>
        {at + 1} sur {ecarts.length}
      </span>
      <Button variant="text" isDisabled={after === undefined} onPress={() => after && read(after)}>
        Suivant
      </Button>
    </span>
  )
}
